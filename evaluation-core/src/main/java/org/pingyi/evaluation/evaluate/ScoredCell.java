package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.tally.Cell;

/**
 * The counts of a rater group on a leaf with the exact score that they came to, and how.
 *
 * @param group the rater group
 * @param counts the counts of the whole group
 * @param score the score, or why there is none
 * @param strata its strata; none where the group is scored whole
 */
record ScoredCell(
    RaterGroup group, Cell counts, Scored score, ImmutableList<ScoredStratum> strata) {

  /**
   * The same of a stratum.
   *
   * @param stratum the stratum
   * @param counts its counts
   * @param score the score, or why there is none
   */
  record ScoredStratum(Stratum stratum, Cell counts, Scored score) {}
}
