package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rules.Survey;

class BootstrapIntervalTest {

  private static Survey survey(String parameters) {
    return Survey.of("use: bootstrap-interval" + parameters);
  }

  /**
   * With 40 ratings, half of them 100 and half 20, the mean of a draw is 20 + 2·k, k being binomial
   * (40, 1/2), whose quantiles at 2.5% and 97.5% are 14 and 26.
   */
  @Test
  void the_ends_are_the_quantiles_of_what_is_drawn() {
    Survey survey =
        survey(", draws: 9999").ballots("x", "all", "A", 20).ballots("x", "all", "C", 20);

    assertThat(survey.lines())
        .containsExactly("lower x whole: 48.000000", "upper x whole: 72.000000");
  }

  @Test
  void scores_are_those_of_the_scheme_for_each_draw() {
    // the mean of draws as above, in two groups of weights 1 and 1 that are drawn by themselves
    Survey survey =
        new Survey(
                "[ { id: masses }, { id: leaders } ]",
                "statistics: [ { use: bootstrap-interval, of: score, draws: 4999 } ]")
            .ballots("x", "masses", "A", 20)
            .ballots("x", "masses", "C", 20)
            .ballots("x", "leaders", "B", 3);

    assertThat(survey.lines()).containsExactly("lower x: 54.00", "upper x: 66.00");
  }

  @Test
  void a_seed_gives_the_same_each_time_and_another_something_else() {
    Survey one = survey(", draws: 99, seed: 4");
    Survey other = survey(", draws: 99, seed: 5");
    for (Survey survey : List.of(one, other)) {
      survey.ballots("x", "all", "A", 13).ballots("x", "all", "B", 7).ballots("x", "all", "C", 9);
    }

    assertThat(one.lines()).isEqualTo(one.lines()).isNotEqualTo(other.lines());
  }

  @Test
  void the_report_tells_the_seed_and_the_number_of_draws() {
    EvaluationReport report = survey(", seed: 1949").ballots("x", "all", "A", 3).report();

    assertThat(report.explanations().figure(0).step().orElseThrow().operands())
        .extracting(each -> each.name().en() + " " + each.result())
        .containsExactly("place 25", "numbers 999", "seed 1949");
  }

  @Test
  void objects_that_are_alike_have_the_same_interval() {
    Survey survey = survey(", of: score, draws: 99");
    for (String object : List.of("a", "b", "c")) {
      survey.ballots(object, "all", "A", 5).ballots(object, "all", "C", 4);
    }
    List<BigDecimal> ends =
        survey.figures().stream().map(each -> each.value().orElseThrow()).toList();

    assertThat(ends).hasSize(6);
    assertThat(ends.subList(2, 4)).isEqualTo(ends.subList(0, 2));
    assertThat(ends.subList(4, 6)).isEqualTo(ends.subList(0, 2));
  }

  @Test
  void without_ratings_and_without_a_score_in_every_draw_there_is_a_reason() {
    assertThat(survey("").ballots("x", "all", "D", 3).lines())
        .containsExactly("lower x whole: nobody rated");
    assertThat(
            survey(", of: score").ballots("x", "all", "A", 1).ballots("x", "all", "D", 1).lines())
        .containsExactly("lower x: there is no score, or none in some of the draws");
  }

  @Test
  void more_objects_and_draws_than_are_evaluated_again_have_a_reason_for_scores_only() {
    Survey scores = survey(", of: score, draws: 9999");
    Survey means = survey(", draws: 9999");
    for (int i = 0; i < 31; i++) {
      scores.ballots("o" + i, "all", "A", 1);
      means.ballots("o" + i, "all", "A", 1);
    }

    assertThat(scores.lines())
        .containsExactly(
            "lower: 31 objects × 9999 draws are more than 300000, which are not evaluated again;"
                + " fewer draws can be");
    assertThat(means.lines()).hasSize(62);
  }
}
