package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.stability.Stable;

/**
 * Gives the weights of the children of a criterion, or of the top-level criteria: by judgement, or
 * from the scores themselves.
 *
 * {@snippet class="WeightsByOrder" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Stable
public non-sealed interface WeightingRule<P extends Record> extends Rule<P> {

  /**
   * Gives the weights.
   *
   * @param objects for each object the criteria in scheme order with their written weights and
   *     their scores; perhaps no object
   * @param criteria the ids of the criteria in scheme order
   * @param parameters the parameters
   * @return the weight of each criterion, in the same order, or why there are none; then the
   *     criteria have no score together
   */
  Weighing weigh(List<String> criteria, List<List<Part>> objects, P parameters);
}
