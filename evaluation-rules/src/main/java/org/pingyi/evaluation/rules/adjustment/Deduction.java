package org.pingyi.evaluation.rules.adjustment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code deduction} (扣分): where a condition holds, or always where there is none, points are taken
 * from the exact score, down to a limit: max(score − points, down-to). A score that has reached the
 * limit before stays as it is, and is never raised to it.
 */
@Identified(id = "deduction", version = "1.0", en = "Deduction", zh = "扣分")
public final class Deduction implements ScoreAdjustmentRule<Deduction.Parameters> {

  /**
   * The parameters.
   *
   * @param points the points that are taken, above 0
   * @param downTo the score that the deduction does not go below; without it there is no such limit
   * @param when when points are taken; without it always
   * @param reason what the report says of it
   */
  public record Parameters(
      @Meaning(en = "The points that are taken.", zh = "所扣的分数。") @NotNull @Positive
          BigDecimal points,
      @Meaning(
              en = "The score that the deduction does not go below; without it there is no limit.",
              zh = "扣分后不得低于的得分；省略时不设下限。")
          Optional<BigDecimal> downTo,
      @Meaning(en = "When points are taken; without it always.", zh = "扣分的条件；省略时一律扣分。")
          Optional<@Valid When> when,
      @Meaning(en = "What the report says of it.", zh = "结果中写明的原因。") @NotNull Text reason) {}

  private static final Limit LIMIT =
      new Limit(
          Text.of("score above the limit", "得分高于下限"),
          Relation.GREATER,
          Text.of("the score has reached the limit already", "得分已降到下限"),
          Text.of("at least the limit", "不低于下限"),
          Operation.MAXIMUM);

  /** Creates the rule. */
  public Deduction() {}

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
    Given points =
        Given.parameter("points", Text.of("deduction", "扣分"), Fraction.of(parameters.points()));
    Step lowered =
        Steps.difference(
            Text.of("score after the deduction", "扣分后得分"), Given.scoreBefore(standing), points);
    Optional<Given> least =
        parameters
            .downTo()
            .map(score -> Given.parameter("down-to", Text.of("limit", "下限"), Fraction.of(score)));
    return LIMIT.change(standing, parameters.when(), lowered, least, parameters.reason());
  }
}
