package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rules.Survey;

class FleissKappaTest {

  private static final String ANSWERS = "ABCD";

  private static Survey survey(int[]... counts) {
    Survey survey = Survey.of("use: fleiss-kappa");
    for (int object = 0; object < counts.length; object++) {
      for (int answer = 0; answer < counts[object].length; answer++) {
        survey.ballots(
            "o%02d".formatted(object),
            "all",
            ANSWERS.substring(answer, answer + 1),
            counts[object][answer]);
      }
    }
    return survey;
  }

  /**
   * Fourteen raters put ten subjects into five categories: the usual textbook table for the formula
   * of Fleiss 1971, κ = 0.210; 0.209930704422 by R's psych.
   */
  @Test
  void the_published_example_comes_out() {
    int[][] published = {
      {0, 0, 0, 0, 14},
      {0, 2, 6, 4, 2},
      {0, 0, 3, 5, 6},
      {0, 3, 9, 2, 0},
      {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0},
      {3, 2, 6, 3, 0},
      {2, 5, 3, 2, 2},
      {6, 5, 2, 1, 0},
      {0, 2, 2, 3, 7}
    };
    StringBuilder ballots = new StringBuilder("object,group,whole\n");
    for (int object = 0; object < published.length; object++) {
      for (int answer = 0; answer < 5; answer++) {
        String row = "o%d,all,%d%n".formatted(object, answer + 1);
        ballots.append(row.repeat(published[object][answer]));
      }
    }

    EvaluationReport report =
        Survey.report(
            """
        id: agreement
        version: 1
        scales: { five: { range: { from: 1, to: 5, step: 1 } } }
        criteria: [ { id: whole } ]
        raters: [ { id: all } ]
        statistics: [ { use: fleiss-kappa } ]
        """,
            ballots.toString());

    assertThat(report.statistics().get(0).value().orElseThrow()).isEqualTo("0.209931");
    assertThat(
            report.explanations().figure(0).exact().orElseThrow().rounded(12, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("0.209930704422"));
  }

  @Test
  void whole_agreement_is_1_and_even_disagreement_is_below_0() {
    assertThat(survey(new int[] {3, 0}, new int[] {0, 3}).lines())
        .containsExactly("kappa whole: 1.000000");
    assertThat(survey(new int[] {1, 1}, new int[] {1, 1}).lines())
        .containsExactly("kappa whole: -1.000000");
  }

  @Test
  void where_nobody_can_say_there_is_a_reason() {
    String unequal = "kappa whole: not all objects have the same number of answers, at least 2";

    assertThat(survey(new int[] {3, 0}, new int[] {0, 2}).lines()).containsExactly(unequal);
    assertThat(survey(new int[] {1, 0}, new int[] {0, 1}).lines()).containsExactly(unequal);
    assertThat(survey(new int[] {2, 0}, new int[] {2, 0}).lines())
        .containsExactly("kappa whole: all answers are the same, so chance explains them");
    assertThat(survey().lines()).isEmpty();
  }

  @Test
  void one_group_may_be_looked_at_alone() {
    Survey survey =
        new Survey(
                "[ { id: masses }, { id: leaders } ]",
                "statistics: [ { use: fleiss-kappa, group: leaders } ]")
            .ballots("x", "leaders", "A", 2)
            .ballots("y", "leaders", "C", 2)
            .ballots("x", "masses", "B", 1);

    assertThat(survey.lines()).containsExactly("kappa whole leaders: 1.000000");
  }
}
