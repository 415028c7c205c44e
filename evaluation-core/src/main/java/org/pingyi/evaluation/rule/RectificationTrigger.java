package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Stable;

/**
 * Finds what has to be put right.
 *
 * {@snippet class="AnyDissatisfied" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Stable
public non-sealed interface RectificationTrigger<P extends Record> extends Rule<P> {

  /**
   * Looks at an object, whether it has a score or not.
   *
   * @param object the object
   * @param parameters the parameters
   * @return what has to be put right, perhaps nothing, or why that cannot be said
   */
  Findings find(AppraisedObject object, P parameters);
}
