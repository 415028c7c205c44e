package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.Adjustment;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.rule.Adjusted;

class ScoreAdjustmentsTest {

  @Test
  void rules_act_on_the_exact_score_in_the_order_of_the_scheme() {
    OnScores half =
        new OnScores(
            "half",
            it ->
                new Adjusted.Changed<>(
                    ScoringRules.step(it.exactScore().times(Fraction.of(1, 2))), Text.of("½")));
    OnScores bonus = OnScores.adding("bonus", Fraction.of(10));

    ObjectResult first = new Box(new Plan().rule(half).rule(bonus)).rate("1", "A").result("1");
    ObjectResult second = new Box(new Plan().rule(bonus).rule(half)).rate("1", "A").result("1");

    assertThat(first.score()).contains(new BigDecimal("60.00"));
    assertThat(second.score()).contains(new BigDecimal("55.00"));
    assertThat(first.adjustments())
        .containsExactly(
            new Adjustment.OfScore(
                "half", new BigDecimal("100.00"), new BigDecimal("50.00"), Text.of("½")),
            new Adjustment.OfScore(
                "bonus", new BigDecimal("50.00"), new BigDecimal("60.00"), Text.of("points")));
  }

  @Test
  void a_change_is_rounded_once_from_the_exact_score() {
    Plan plan = new Plan().rule(OnScores.adding("third", Fraction.of(1, 3)));

    // 260/3 + 1/3 = 87
    ObjectResult result = new Box(plan).rate("1", "A", "B", "B").result("1");

    assertThat(result.score()).contains(new BigDecimal("87.00"));
  }

  @Test
  void one_that_changes_nothing_leaves_no_trace() {
    Plan plan =
        new Plan()
            .rule(OnScores.adding("nothing", Fraction.ZERO))
            .rule(OnScores.adding("hardly", Fraction.of(1, 1000)))
            .rule(new OnScores("not-me", it -> new Adjusted.NotApplicable<>(Text.of("no"))));

    ObjectResult result = new Box(plan).rate("1", "B").result("1");

    assertThat(result.adjustments()).isEmpty();
    assertThat(result.score()).contains(new BigDecimal("80.00"));
  }

  @Test
  void ranks_go_by_the_adjusted_score_while_criteria_and_groups_keep_theirs() {
    Plan plan =
        new Plan()
            .rule(
                new OnScores(
                    "for-1002",
                    it ->
                        it.object().id().equals("1002")
                            ? new Adjusted.Changed<>(
                                ScoringRules.step(Fraction.of(101)), Text.of("model"))
                            : new Adjusted.NotApplicable<>(Text.of("no"))));

    EvaluationReport report = new Box(plan).rate("1001", "A").rate("1002", "C").report();

    assertThat(report.of("1002").rank()).hasValue(1);
    assertThat(report.of("1001").rank()).hasValue(2);
    assertThat(report.of("1002").criteria().get(0).score()).contains(new BigDecimal("60.00"));
    assertThat(report.of("1002").groups().get(0).score()).contains(new BigDecimal("60.00"));
  }

  @Test
  void rules_see_objects_with_a_score_only_and_no_rank_yet() {
    List<String> seen = new ArrayList<>();
    Plan plan =
        new Plan()
            .rule(
                new OnScores(
                    "watching",
                    it -> {
                      assertThat(it.rank()).isEmpty();
                      seen.add(it.object().id());
                      return new Adjusted.NotApplicable<>(Text.of("no"));
                    }));

    new Box(plan).rate("1001", "A").rate("1002", "X").report();

    assertThat(seen).containsExactly("1001");
  }
}
