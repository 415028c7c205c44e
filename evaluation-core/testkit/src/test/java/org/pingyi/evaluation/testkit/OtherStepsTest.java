package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.testkit.checker.Difference;
import org.pingyi.evaluation.testkit.checker.Exact;
import org.pingyi.evaluation.testkit.checker.Redoings;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** Steps that are no arithmetic are redone by a second reading of them, if there is one. */
class OtherStepsTest {

  /** Squares a score. */
  @Identified(id = "squared", version = "1.0", en = "Squared", zh = "平方")
  static final class Squared implements ScoreAdjustmentRule<NoParameters> {

    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      Fraction score = standing.exactScore();
      Step square =
          new Step(
              Text.of("square", "平方"),
              Operation.OTHER,
              List.of(Given.scoreBefore(standing)),
              score.times(score));
      return new Adjusted.Changed<>(square, Text.of("squared", "平方"));
    }
  }

  private static final String SCHEME =
      """
      id: squares
      version: 1
      scales: { points: { range: { from: 0, to: 9, step: 1 } } }
      criteria: [{ id: only }]
      raters: [{ id: all }]
      rules: [{ use: squared }]
      """;

  private final String json =
      PingyiTest.json(
          SCHEME,
          "object,group,only\neast,all,3\n",
          PingyiTest.plugins(getClass()).plus(RulePlugins.of(new Squared())));

  @Test
  void without_a_second_reading_they_are_taken_as_they_are() {
    ReportChecker.standard().assertSound(json);
  }

  @Test
  void with_one_they_are_redone() {
    new ReportChecker(
            Redoings.standard()
                .withOther("squared", (name, operands) -> operands.get(0).times(operands.get(0))))
        .assertSound(json);
    assertThat(
            new ReportChecker(
                    Redoings.standard()
                        .withOther("squared", (name, operands) -> operands.get(0).plus(Exact.ONE)))
                .check(json))
        .extracting(Difference::redone)
        .contains("4");
  }
}
