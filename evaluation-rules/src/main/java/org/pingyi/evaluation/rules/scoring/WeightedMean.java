package org.pingyi.evaluation.rules.scoring;

import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code weighted-mean} (加权平均): the mean of the values of all ratings, Σ count·value / rated. It is
 * the usual way to score a ballot of options, and the default. A few extreme ratings in a small
 * group move it; {@link TrimmedMean} and {@link Median} do not follow them. Answers without a value
 * do not count, neither above nor below the line.
 */
@Identified(id = "weighted-mean", version = "1.0", en = "Weighted mean", zh = "加权平均")
public final class WeightedMean implements ScoringRule<NoParameters> {

  /** Creates the rule. */
  public WeightedMean() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** From the least to the greatest value of the scale. */
  @Override
  public ScoreRange range(Scale scale, NoParameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, NoParameters parameters) {
    return Scored.of(cell.mean(), new Mean(cell));
  }

  /** How the mean was calculated. */
  private record Mean(Cell cell) implements Supplier<Working> {

    @Override
    public Working get() {
      return RatingSteps.mean(cell);
    }
  }
}
