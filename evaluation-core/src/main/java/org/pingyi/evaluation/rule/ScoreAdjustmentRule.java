package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Stable;

/**
 * Changes the exact score of an object, before it is rounded and ranked: a bonus, a deduction, a
 * cap.
 *
 * {@snippet class="HonourBonus" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Stable
public non-sealed interface ScoreAdjustmentRule<P extends Record> extends AdjustmentRule<P> {

  /**
   * Adjusts a score.
   *
   * @param standing the object, with the score as earlier rules left it
   * @param parameters the parameters
   * @return the step that calculates the new exact score, and why, or why the rule does not apply
   */
  Adjusted<Step> adjust(Standing standing, P parameters);
}
