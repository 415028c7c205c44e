package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.stability.Stable;

/**
 * Combines the parts of one object: the strata of a group, the groups of a leaf criterion, the
 * children of an inner criterion, or the top-level criteria.
 *
 * {@snippet class="WeakestPart" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Stable
public non-sealed interface NodeCombiningRule<P extends Record> extends CombiningRule<P> {

  /**
   * Combines the parts.
   *
   * @param parts the parts in scheme order, at least one
   * @param parameters the parameters
   * @return the combined score, or why there is none
   */
  Scored combine(List<Part> parts, P parameters);
}
