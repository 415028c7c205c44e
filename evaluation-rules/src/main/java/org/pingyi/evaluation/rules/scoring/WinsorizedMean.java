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
 * {@code winsorized-mean} (缩尾平均): the mean of n ratings where the ⌊n·trim⌋ lowest count as the
 * lowest that is left, and as many of the highest as the highest that is left; the median where
 * nothing is left. Unlike the {@link TrimmedMean} it drops no vote: an extreme rating still pulls,
 * but no farther than the raters beside it. See W. J. Dixon, Simplified estimation from censored
 * normal samples, Annals of Mathematical Statistics 31 (1960), 385–391, and J. W. Tukey and D. H.
 * McLaughlin, Less vulnerable confidence and significance procedures for location based on a single
 * sample: trimming/Winsorization 1, Sankhyā A 25 (1963), 331–352.
 */
@Identified(id = "winsorized-mean", version = "1.0", en = "Winsorized mean", zh = "缩尾平均")
public final class WinsorizedMean implements ScoringRule<WinsorizedMean.Parameters> {

  /**
   * The parameters.
   *
   * @param trim the share of the ratings to draw in at each end, up to 50%
   */
  public record Parameters(
      @Meaning(
              en = "The share of the ratings to draw in at each end, up to 50%.",
              zh = "两端各作缩尾处理的评分比例，至多 50%。")
          @NotNull
          @DecimalMax("0.5")
          Share trim) {}

  private static final Text AT_EACH_END =
      Text.of("drawn in at each end, rounded down", "两端各缩尾，向下取整");

  /** Creates the rule. */
  public WinsorizedMean() {}

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
        middle::winsorizedMean,
        () ->
            middle.winsorizedWorking(
                Text.of("Winsorized mean", "缩尾平均分"),
                RatingSteps.atEachEnd(cell, trim, AT_EACH_END)));
  }
}
