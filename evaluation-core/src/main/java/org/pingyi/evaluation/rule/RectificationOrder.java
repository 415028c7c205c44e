package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Experimental;

/**
 * Says what is put right first (整改次序): how urgent something is, from how many were dissatisfied
 * with it, of how many who rated it. Reports list what their triggers found in this order, and a
 * ledger its items. It changes neither what is found nor by when it is due.
 *
 * {@snippet class="MostVoices" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Experimental
public non-sealed interface RectificationOrder<P extends Record> extends Rule<P> {

  /**
   * Says how urgent something is. Of two things that as many rated, the one with which more were
   * dissatisfied never comes later.
   *
   * @param of how many were dissatisfied
   * @param parameters the parameters
   * @return numbers with their steps, as many for whatever it is asked
   */
  Priority priority(Dissatisfaction of, P parameters);
}
