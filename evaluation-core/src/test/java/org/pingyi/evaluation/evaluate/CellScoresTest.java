package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.StratumResult;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;

class CellScoresTest {

  @Test
  void a_cell_is_scored_from_its_counts() {
    CellResult cell = cell(new Box(new Plan()).rate("1001", "A", "B", "B", "X", "-"));

    assertThat(cell.score()).contains(new BigDecimal("86.67"));
    assertThat(cell.counts().ballots()).isEqualTo(5);
    assertThat(cell.counts().answered()).isEqualTo(4);
    assertThat(cell.counts().rated()).isEqualTo(3);
    assertThat(cell.counts().positive()).isEqualTo(3);
  }

  @Test
  void a_cell_that_nobody_rated_has_no_score_whatever_the_rule_says() {
    Plan plan = new Plan().scoring(answering(Fraction.ZERO));

    assertThat(cell(new Box(plan).rate("1001", "X", "-")).score()).isEmpty();
  }

  @Test
  void a_group_below_its_minimum_has_no_score_but_its_counts() {
    Plan plan = new Plan().groups(Plan.group("masses", 1, 3));

    CellResult below = cell(new Box(plan).rate("1001", "A", "B"));
    CellResult enough = cell(new Box(plan).rate("1001", "A", "B", "-"));

    assertThat(below.score()).isEmpty();
    assertThat(below.counts().rated()).isEqualTo(2);
    assertThat(enough.score()).contains(new BigDecimal("90.00"));
  }

  @Test
  void strata_are_scored_by_themselves_and_combined_by_weight() {
    Plan plan =
        new Plan()
            .groups(
                Plan.group("residents", 0, Plan.stratum("leaders", 3), Plan.stratum("drawn", 1)));
    Box box =
        new Box(plan)
            .giveIn("1001", "residents", "leaders", "A")
            .giveIn("1001", "residents", "drawn", "C")
            .giveIn("1001", "residents", "drawn", "D");

    CellResult cell = cell(box);

    // (3·100 + 1·30) / 4, not the mean 53.33 of all three
    assertThat(cell.score()).contains(new BigDecimal("82.50"));
    assertThat(cell.counts().ballots()).isEqualTo(3);
    assertThat(cell.strata())
        .extracting(StratumResult::score)
        .containsExactly(
            Optional.of(new BigDecimal("100.00")), Optional.of(new BigDecimal("30.00")));
  }

  @Test
  void the_minimum_counts_the_ballots_of_all_strata() {
    Plan plan =
        new Plan()
            .groups(
                Plan.group("residents", 2, Plan.stratum("leaders", 1), Plan.stratum("drawn", 1)));

    CellResult below = cell(new Box(plan).giveIn("1001", "residents", "leaders", "A"));
    CellResult enough =
        cell(
            new Box(plan)
                .giveIn("1001", "residents", "leaders", "A")
                .giveIn("1001", "residents", "drawn", "B"));

    assertThat(below.score()).isEmpty();
    assertThat(below.strata()).extracting(StratumResult::score).containsOnly(Optional.empty());
    assertThat(enough.score()).contains(new BigDecimal("90.00"));
  }

  @Test
  void a_rule_may_say_that_a_cell_has_no_score() {
    Plan plan =
        new Plan()
            .scoring(
                new ScoringRules.Answering(
                    ScoreRange.PERCENTAGE,
                    cell -> Scored.notApplicable(org.pingyi.evaluation.model.Text.of("no"))));

    assertThat(cell(new Box(plan).rate("1001", "A")).score()).isEmpty();
  }

  @Test
  void a_score_out_of_the_declared_range_is_an_error_that_does_not_tell_the_score() {
    Box box = new Box(new Plan().scoring(answering(Fraction.of(123)))).rate("1001", "A");

    assertThatThrownBy(box::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("answering")
        .hasMessageContaining("object 1001, criterion duty, group masses")
        .hasMessageContaining("from 0 to 100")
        .hasMessageNotContaining("123");
  }

  @Test
  void the_ends_of_the_range_belong_to_it() {
    Box box = new Box(new Plan().scoring(answering(Fraction.HUNDRED))).rate("1001", "D");

    assertThat(cell(box).score()).contains(new BigDecimal("100.00"));
  }

  @Test
  void a_rule_that_throws_ends_the_evaluation() {
    Box box =
        new Box(
                new Plan()
                    .scoring(
                        new ScoringRules.Answering(
                            ScoreRange.PERCENTAGE,
                            cell -> {
                              throw new IllegalStateException("broken");
                            })))
            .rate("1001", "A");

    assertThatThrownBy(box::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("threw java.lang.IllegalStateException");
  }

  private static ScoringRules.Answering answering(Fraction score) {
    return new ScoringRules.Answering(ScoreRange.PERCENTAGE, cell -> ScoringRules.score(score));
  }

  private static CellResult cell(Box box) {
    List<ObjectResult> objects = box.report().objects();
    return objects.get(0).criteria().get(0).cells().get(0);
  }
}
