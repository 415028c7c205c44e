package org.pingyi.evaluation.snippet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Standing;

// @start region="rule"
/** Points for objects that have an attribute, such as an honour won in the year. */
public final class HonourBonus implements ScoreAdjustmentRule<HonourBonus.Parameters> {

  /** What a scheme writes beside {@code use: honour-bonus}. */
  public record Parameters(@NotBlank String attribute, @NotNull Fraction points) {}

  @Override
  public RuleInfo info() {
    return RuleInfo.of("honour-bonus", "1.0", Text.of("Bonus for an honour", "荣誉加分"));
  }

  @Override
  public Adjusted<Fraction> adjust(Standing standing, Parameters parameters) {
    return standing
        .object()
        .attribute(parameters.attribute())
        .<Adjusted<Fraction>>map(
            honour ->
                new Adjusted.Changed<>(
                    standing.exactScore().plus(parameters.points()), Text.of(honour)))
        .orElseGet(() -> new Adjusted.NotApplicable<>(Text.of("no honour", "未获荣誉")));
  }
}
// @end
