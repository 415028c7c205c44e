package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Experimental;

/**
 * Finds papers that somebody should look at (复核规则), such as those on which everybody is rated
 * alike. It changes nothing: what becomes of the papers people decide. What it says of them are
 * counts and a reason, and never who gave them or how anybody answered. A report that is made from
 * counts alone leaves it out, and says so.
 *
 * {@snippet class="Skimmed" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Experimental
public non-sealed interface ReviewFlag<P extends Record> extends Rule<P> {

  /**
   * Begins to read the papers of an evaluation.
   *
   * @param evaluated what was evaluated, with all that was decided
   * @param parameters the parameters
   * @return what reads the papers, and gives the flags, of which no two are on the same object and
   *     group for the same reason
   */
  PaperReader<Flag> open(EvaluatedScheme evaluated, P parameters);
}
