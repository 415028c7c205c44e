package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.stability.Stable;

/**
 * Changes the grade of an object that has one: a veto. Scores and ranks do not change.
 *
 * {@snippet class="TopNeedsRatings" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Stable
public non-sealed interface GradeAdjustmentRule<P extends Record> extends AdjustmentRule<P> {

  /**
   * Adjusts a grade.
   *
   * @param standing the object
   * @param grade the grade as earlier rules left it
   * @param grades all grades, best first
   * @param parameters the parameters
   * @return the new grade and why, or why the rule does not apply
   */
  Adjusted<Grade> adjust(Standing standing, Grade grade, List<Grade> grades, P parameters);
}
