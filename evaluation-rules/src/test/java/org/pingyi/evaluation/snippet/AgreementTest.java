package org.pingyi.evaluation.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.rule.Step;

class AgreementTest {

  private static final String ANSWERS = "12345";

  private static EvaluationReport report(int[][] counts) {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            """
            id: agreement
            version: 1
            scales:
              five: { options: [ { id: "1", value: 1 }, { id: "2", value: 2 }, { id: "3", value: 3 },
                                 { id: "4", value: 4 }, { id: "5" } ] }
            criteria: [ { id: whole } ]
            raters: [ { id: judges } ]
            statistics: [ { use: agreement } ]
            """,
            RulePlugins.discover(AgreementTest.class.getClassLoader())
                .plus(RulePlugins.of(new Agreement())));
    StringBuilder ballots = new StringBuilder("object,group,token,whole\n");
    for (int object = 0; object < counts.length; object++) {
      for (int answer = 0; answer < counts[object].length; answer++) {
        for (int i = 0; i < counts[object][answer]; i++) {
          ballots.append("o%02d,judges,,%s%n".formatted(object, ANSWERS.charAt(answer)));
        }
      }
    }
    return scheme.evaluate(
        scheme.tally(BallotSource.csv("ballots.csv", new StringReader(ballots.toString()))));
  }

  private static FigureResult kappa(int[]... counts) {
    return report(counts).statistics().get(0);
  }

  /**
   * Fourteen raters put ten subjects into five categories: the worked example of the article
   * “Fleiss' kappa” of the English Wikipedia, with P̄ = 0.378, P̄e = 0.213 and κ = 0.210.
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

    EvaluationReport report = report(published);

    assertThat(report.statistics().get(0).value().orElseThrow()).isEqualTo("0.210");
    Explanation explained = report.explanations().figure(0);
    Step reached = (Step) explained.step().orElseThrow().operands().get(0);
    assertThat(reached.operands())
        .extracting(Operand::result)
        .extracting(AgreementTest::rounded)
        .containsExactly("0.378", "0.213");
  }

  private static String rounded(Fraction number) {
    return number.rounded(3, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void whole_agreement_is_1_and_even_disagreement_is_below_0() {
    assertThat(kappa(new int[] {3, 0}, new int[] {0, 3}).value().orElseThrow()).isEqualTo("1.000");
    assertThat(kappa(new int[] {1, 1}, new int[] {1, 1}).value().orElseThrow()).isEqualTo("-1.000");
  }

  @Test
  void where_nobody_can_say_there_is_a_reason() {
    assertThat(kappa(new int[] {3, 0}, new int[] {0, 2}).reason().orElseThrow().en())
        .startsWith("not all objects");
    assertThat(kappa(new int[] {1, 0}, new int[] {0, 1}).reason().orElseThrow().en())
        .startsWith("not all objects");
    assertThat(kappa(new int[] {2, 0}, new int[] {2, 0}).reason().orElseThrow().en())
        .isEqualTo("all answers are the same");
    assertThat(report(new int[0][0]).statistics()).isEmpty();
  }
}
