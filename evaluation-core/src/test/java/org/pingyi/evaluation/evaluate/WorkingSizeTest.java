package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.DecidingRules.Finds;
import org.pingyi.evaluation.evaluate.DecidingRules.OnGrades;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradingRule.GradeChange;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;

/** Rules that say more of an answer than anybody could read. */
class WorkingSizeTest {

  private static final Text NAME = Text.of("same");
  private static final Operand ONE = Given.constant(NAME, 1);

  /** Steps within each other, each of which comes to 1. */
  private static Step deep(int steps) {
    Step step = Step.of(NAME, Operation.SUM, List.of(ONE));
    for (int i = 1; i < steps; i++) {
      step = Step.of(NAME, Operation.SUM, List.of(step));
    }
    return step;
  }

  /** Few steps, each of which uses the one before twice: 2 to the power of the number of steps. */
  private static Step doubling(int steps) {
    Step step = Step.of(NAME, Operation.SUM, List.of(ONE));
    for (int i = 0; i < steps; i++) {
      step = Step.of(NAME, Operation.MAXIMUM, List.of(step, step));
    }
    return step;
  }

  private static Step wide(int numbers) {
    return Step.of(NAME, Operation.MINIMUM, Collections.nCopies(numbers, ONE));
  }

  private static Plan scoring(Working working) {
    return new Plan()
        .scoring(
            new ScoringRules.Answering(
                ScoreRange.PERCENTAGE, cell -> Scored.of(Fraction.ONE, () -> working)));
  }

  private static List<Comparison> holding(Step step) {
    return List.of(new Comparison(NAME, ONE, Relation.EQUAL, step));
  }

  private static void assertTooLarge(String who, Supplier<?> call) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(call::get)
        .withMessage(
            who
                + " (tests) on object a: explains itself in more than 1000000 numbers,"
                + " or in steps that are more than 100 deep");
  }

  @Test
  void a_working_may_be_as_large_and_as_deep_as_is_said_and_no_more() {
    Step widest = wide(Working.MAX_NUMBERS - 1);

    assertThat(explained(scoring(Working.of(widest)))).contains(Fraction.ONE);
    assertThat(explained(scoring(Working.of(deep(Working.MAX_DEPTH - 1))))).contains(Fraction.ONE);
    for (Step large :
        List.of(wide(Working.MAX_NUMBERS), deep(Working.MAX_DEPTH), deep(100_000), doubling(64))) {
      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(() -> explained(scoring(Working.of(large))))
          .withMessageContainingAll("scoring rule answering 1 (tests) on object a, criterion duty")
          .withMessageEndingWith(
              "explains itself in more than 1000000 numbers,"
                  + " or in steps that are more than 100 deep")
          .satisfies(
              failed -> assertThat(failed.text().zh()).endsWith("所作说明超过 1000000 个数，或步骤超过 100 层"));
    }
  }

  private static Optional<Fraction> explained(Plan plan) {
    return new Box(plan).rate("a", "A").report().explain("a").exact();
  }

  @Test
  void terms_are_numbers_of_a_working_too() {
    Working working = Working.weighted().add("a", NAME, ONE, doubling(64)).as(doubling(2));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> explained(scoring(working)))
        .withMessageContaining("explains itself in more than");
  }

  @Test
  void score_rules_may_not_rest_on_more_than_can_be_read() {
    for (Adjusted<Step> answer :
        List.<Adjusted<Step>>of(
            new Adjusted.Changed<>(doubling(64), NAME),
            new Adjusted.Changed<>(deep(1), NAME, holding(doubling(64))),
            new Adjusted.NotApplicable<>(NAME, holding(deep(200))))) {
      assertTooLarge(
          "adjustment rule large 1",
          () ->
              new Box(new Plan().rule(new OnScores("large", it -> answer)))
                  .rate("a", "A")
                  .report());
    }
  }

  private static Plan graded() {
    return new Plan().band("good", 80, 9).band("fair", 50, 9);
  }

  @Test
  void grade_rules_and_limits_may_not_rest_on_more_than_can_be_read() {
    assertTooLarge(
        "adjustment rule large 1",
        () ->
            new Box(
                    graded()
                        .rule(
                            new OnGrades(
                                "large",
                                (it, grade) ->
                                    new Adjusted.NotApplicable<>(NAME, holding(deep(200))))))
                .rate("a", "A")
                .report());
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () ->
                new Box(
                        graded()
                            .grading(
                                new DecidingRules.Grading(
                                    pool -> List.of(Optional.of(Plan.grade("good"))),
                                    pool ->
                                        List.of(
                                            new GradeChange(
                                                0,
                                                "limit",
                                                Plan.grade("fair"),
                                                NAME,
                                                holding(doubling(64)))))))
                    .rate("a", "A")
                    .report())
        .withMessageContaining("on pool all: explains itself in more than");
  }

  @Test
  void a_trigger_may_not_rest_on_more_than_can_be_read() {
    Finding finding =
        new Finding(
            "duty",
            new Finding.Observed.OfRatings(Share.of(1, 2)),
            Optional.empty(),
            holding(doubling(64)));

    assertTooLarge(
        "rectification trigger large 1",
        () ->
            new Box(new Plan().trigger(new Finds("large", it -> List.of(finding))))
                .rate("a", "A")
                .report());
  }
}
