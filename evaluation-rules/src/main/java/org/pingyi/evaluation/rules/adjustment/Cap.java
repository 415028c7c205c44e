package org.pingyi.evaluation.rules.adjustment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code cap} (得分封顶): where a condition holds, or always where there is none, the exact score is
 * min(score, at). Unlike a veto it leaves the grade to the grading rule, which finds the lowered
 * score, and it moves the rank. A score that is not above the cap stays, and no change is reported.
 */
@Identified(id = "cap", version = "1.0", en = "Cap of the score", zh = "得分封顶")
public final class Cap implements ScoreAdjustmentRule<Cap.Parameters> {

  /**
   * The parameters.
   *
   * @param at the highest score that is left
   * @param when when the cap acts; without it always
   * @param reason what the report says of it
   */
  public record Parameters(
      @Meaning(en = "The highest score that is left.", zh = "封顶后的最高得分。") @NotNull BigDecimal at,
      @Meaning(en = "When the cap acts; without it always.", zh = "封顶的条件；省略时一律封顶。")
          Optional<@Valid When> when,
      @Meaning(en = "What the report says of it.", zh = "结果中写明的原因。") @NotNull Text reason) {}

  private static final Limit LIMIT =
      new Limit(
          Text.of("score above the cap", "得分超过封顶分"),
          Relation.GREATER,
          Text.of("the score is not above the cap", "得分没有超过封顶分"),
          Text.of("the lower of score and cap", "得分与封顶分取低"),
          Operation.MINIMUM);

  /** Creates the rule. */
  public Cap() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a condition without anything in it, and one that can never hold. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    parameters.when().ifPresent(when -> when.check(check));
  }

  @Override
  public Adjusted<Step> adjust(Standing standing, Parameters parameters) {
    Given cap = Given.parameter("at", Text.of("cap", "封顶分"), Fraction.of(parameters.at()));
    return LIMIT.hold(
        standing, parameters.when(), Given.scoreBefore(standing), cap, parameters.reason());
  }
}
