package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.stability.Stable;

/**
 * Combines the top-level criteria of all objects at once, for methods that compare them with each
 * other. Below the top level {@code weighted-sum} combines, and a group's own total is null.
 *
 * {@snippet class="RelativeToBest" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Stable
public non-sealed interface CohortCombiningRule<P extends Record> extends CombiningRule<P> {

  /**
   * Combines the criteria of all objects.
   *
   * @param objects for each object its top-level criteria in scheme order
   * @param parameters the parameters
   * @return for each object its score or why there is none, in the same order
   */
  List<Scored> combine(List<List<Part>> objects, P parameters);
}
