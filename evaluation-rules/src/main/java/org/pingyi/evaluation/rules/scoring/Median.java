package org.pingyi.evaluation.rules.scoring;

import java.util.Optional;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code median} (中位数): the middle rating when all are put in order, the mean of the two middle
 * ones where their number is even. No minority, however extreme its ratings, moves it far, so it
 * suits scales of many steps and groups that may hold a grudge. On a scale of few options it takes
 * few different values and leaves many objects tied; there {@link WeightedMean} tells more.
 */
@Identified(id = "median", version = "1.0", en = "Median", zh = "中位数")
public final class Median implements ScoringRule<NoParameters> {

  /** Creates the rule. */
  public Median() {}

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
    return Scored.of(SortedRatings.of(cell).median(), () -> SortedRatings.of(cell).medianWorking());
  }
}
