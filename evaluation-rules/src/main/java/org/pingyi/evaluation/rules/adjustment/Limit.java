package org.pingyi.evaluation.rules.adjustment;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/**
 * A limit up or down to which a rule changes scores, and what the report says of it.
 *
 * @param within what has to hold of a score for it to be changed
 * @param relation how such a score is to the limit
 * @param passed why a score stays that is otherwise
 * @param held what people call the new score
 * @param holds the lesser of the new score and the limit, or the greater
 */
record Limit(Text within, Relation relation, Text passed, Text held, Operation holds) {

  /**
   * Changes the exact score if the condition holds, but not beyond the limit where there is one.
   *
   * @param when the condition; without it always
   * @param to the new score, were it not for the limit
   * @param limit the limit
   * @param reason what the report says of the change
   */
  Adjusted<Step> change(
      Standing standing, Optional<When> when, Step to, Optional<Given> limit, Text reason) {
    return limit
        .map(at -> hold(standing, when, to, at, reason))
        .orElseGet(() -> Condition.of(when, standing).change(Optional.empty(), passed, to, reason));
  }

  /**
   * Puts the exact score to the limit, or to what is nearer, if the condition holds.
   *
   * @param when the condition; without it always
   * @param score the score, or what it would become
   * @param limit the limit
   * @param reason what the report says of the change
   */
  Adjusted<Step> hold(
      Standing standing, Optional<When> when, Operand score, Given limit, Text reason) {
    return Condition.of(when, standing)
        .change(
            Optional.of(new Comparison(within, Given.scoreBefore(standing), relation, limit)),
            passed,
            Step.of(held, holds, List.of(score, limit)),
            reason);
  }
}
