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
 * {@code bonus} (加分): where a condition holds, or always where there is none, points are added to
 * the exact score, up to a limit: min(score + points, up-to). A score that has reached the limit
 * before stays as it is, and is never lowered to it.
 */
@Identified(id = "bonus", version = "1.0", en = "Bonus", zh = "加分")
public final class Bonus implements ScoreAdjustmentRule<Bonus.Parameters> {

  /**
   * The parameters.
   *
   * @param points the points that are added, above 0
   * @param upTo the score that the bonus does not go beyond; without it there is no such limit
   * @param when when points are added; without it always
   * @param reason what the report says of it
   */
  public record Parameters(
      @Meaning(en = "The points that are added.", zh = "所加的分数。") @NotNull @Positive
          BigDecimal points,
      @Meaning(
              en = "The score that the bonus does not go beyond; without it there is no limit.",
              zh = "加分后不得超过的得分；省略时不设上限。")
          Optional<BigDecimal> upTo,
      @Meaning(en = "When points are added; without it always.", zh = "加分的条件；省略时一律加分。")
          Optional<@Valid When> when,
      @Meaning(en = "What the report says of it.", zh = "结果中写明的原因。") @NotNull Text reason) {}

  private static final Limit LIMIT =
      new Limit(
          Text.of("score below the limit", "得分低于上限"),
          Relation.LESS,
          Text.of("the score has reached the limit already", "得分已达到上限"),
          Text.of("at most the limit", "不超过上限"),
          Operation.MINIMUM);

  /** Creates the rule. */
  public Bonus() {}

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
        Given.parameter("points", Text.of("bonus", "加分"), Fraction.of(parameters.points()));
    Step raised =
        Steps.sum(Text.of("score with the bonus", "加分后得分"), Given.scoreBefore(standing), points);
    Optional<Given> most =
        parameters
            .upTo()
            .map(score -> Given.parameter("up-to", Text.of("limit", "上限"), Fraction.of(score)));
    return LIMIT.change(standing, parameters.when(), raised, most, parameters.reason());
  }
}
