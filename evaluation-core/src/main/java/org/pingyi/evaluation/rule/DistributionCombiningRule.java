package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Combines the top-level criteria of one object by how the ratings of each are distributed over the
 * options, for methods to which a score says too little. All criteria must have the same scale, one
 * of options; that is checked when a scheme is read. Below the top level {@code weighted-sum}
 * combines scores, and a group's own total is null.
 *
 * {@snippet class="ShareOfBest" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Experimental
public non-sealed interface DistributionCombiningRule<P extends Record> extends CombiningRule<P> {

  /**
   * Combines the criteria.
   *
   * @param criteria the top-level criteria in scheme order, at least one
   * @param parameters the parameters
   * @return the combined score, or why there is none
   */
  Scored combine(List<Distribution> criteria, P parameters);
}
