package org.pingyi.evaluation.rules.scoring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code trimmed-mean} (截尾平均): the mean of the n ratings that are left when the ⌊n·trim⌋ lowest and
 * as many of the highest are dropped; the median where nothing is left. This is “leave out the
 * highest and the lowest mark”, in proportion to the number of ratings. It guards against a few
 * ratings out of favour or spite, and needs a group large enough that ⌊n·trim⌋ is at least 1: below
 * that it is the {@link WeightedMean}. See J. W. Tukey and D. H. McLaughlin, Less vulnerable
 * confidence and significance procedures for location based on a single sample:
 * trimming/Winsorization 1, Sankhyā A 25 (1963), 331–352.
 */
@Identified(id = "trimmed-mean", version = "1.0", en = "Trimmed mean", zh = "截尾平均")
public final class TrimmedMean implements ScoringRule<TrimmedMean.Parameters> {

  /**
   * The parameters.
   *
   * @param trim the share of the ratings to drop at each end, up to 50%
   */
  public record Parameters(
      @Meaning(
              en = "The share of the ratings to drop at each end, up to 50%.",
              zh = "两端各去掉的评分比例，至多 50%。")
          @NotNull
          @DecimalMax("0.5")
          Share trim) {}

  private static final Text AT_EACH_END =
      Text.of("dropped at each end, rounded down", "两端各去掉，向下取整");

  /** Creates the rule. */
  public TrimmedMean() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** From the least to the greatest value of the scale. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    Share trim = parameters.trim();
    MiddleRatings middle = MiddleRatings.of(cell, trim);
    return middle.orMedian(
        middle::mean,
        () ->
            middle.meanWorking(
                Text.of("trimmed mean", "截尾平均分"), RatingSteps.atEachEnd(cell, trim, AT_EACH_END)));
  }
}
