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
 * {@code floor} (得分保底): where a condition holds, or always where there is none, the exact score is
 * max(score, at). It moves the rank, and the grading rule finds the raised score. A score that is
 * not below the floor stays, and no change is reported.
 */
@Identified(id = "floor", version = "1.0", en = "Floor of the score", zh = "得分保底")
public final class Floor implements ScoreAdjustmentRule<Floor.Parameters> {

  /**
   * The parameters.
   *
   * @param at the lowest score that is left
   * @param when when the floor acts; without it always
   * @param reason what the report says of it
   */
  public record Parameters(
      @Meaning(en = "The lowest score that is left.", zh = "保底后的最低得分。") @NotNull BigDecimal at,
      @Meaning(en = "When the floor acts; without it always.", zh = "保底的条件；省略时一律保底。")
          Optional<@Valid When> when,
      @Meaning(en = "What the report says of it.", zh = "结果中写明的原因。") @NotNull Text reason) {}

  private static final Limit LIMIT =
      new Limit(
          Text.of("score below the floor", "得分低于保底分"),
          Relation.LESS,
          Text.of("the score is not below the floor", "得分没有低于保底分"),
          Text.of("the higher of score and floor", "得分与保底分取高"),
          Operation.MAXIMUM);

  /** Creates the rule. */
  public Floor() {}

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
    Given floor = Given.parameter("at", Text.of("floor", "保底分"), Fraction.of(parameters.at()));
    return LIMIT.hold(
        standing, parameters.when(), Given.scoreBefore(standing), floor, parameters.reason());
  }
}
