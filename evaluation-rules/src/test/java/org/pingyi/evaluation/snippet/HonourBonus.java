package org.pingyi.evaluation.snippet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

// @start region="rule"
/** Points for objects that have an attribute, such as an honour won in the year. */
@Identified(id = "honour-bonus", version = "1.0", en = "Bonus for an honour", zh = "荣誉加分")
public final class HonourBonus implements ScoreAdjustmentRule<HonourBonus.Parameters> {

  /** What a scheme writes beside {@code use: honour-bonus}. */
  public record Parameters(@NotBlank String attribute, @NotNull Fraction points) {}

  @Override
  public Adjusted<Step> adjust(Standing standing, Parameters parameters) {
    Optional<String> honour = standing.object().attribute(parameters.attribute());
    if (honour.isEmpty()) {
      return new Adjusted.NotApplicable<>(Text.of("no honour", "未获荣誉"));
    }
    Step bonus =
        Step.of(
            Text.of("score with the bonus", "加分后得分"),
            Operation.SUM,
            List.of(
                Given.scoreBefore(standing),
                Given.parameter("points", Text.of("bonus", "加分"), parameters.points())));
    return new Adjusted.Changed<>(bonus, Text.of(honour.get()));
  }
}
// @end
