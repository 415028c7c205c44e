package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Cell;

/**
 * Scores a cell: the answers of one rater group or stratum to one criterion of one object.
 *
 * {@snippet class="PassRate" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Stable
public non-sealed interface ScoringRule<P extends Record> extends Rule<P> {

  /**
   * Returns the range in which all scores on a scale lie. The core refuses a score outside.
   *
   * @param scale the scale of the criterion
   * @param parameters the parameters
   * @return the range
   */
  ScoreRange range(Scale scale, P parameters);

  /**
   * Scores a cell.
   *
   * @param cell the counts, with at least one rating
   * @param parameters the parameters
   * @return the score, or why there is none
   */
  Scored score(Cell cell, P parameters);
}
