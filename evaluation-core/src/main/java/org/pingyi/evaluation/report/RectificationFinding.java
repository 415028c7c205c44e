package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that has to be put right (整改问题).
 *
 * @param object the object
 * @param criterion the leaf in which it fell short
 * @param trigger the id of the rule that found it
 * @param observed what was seen: a share with four decimals, or a published score
 * @param due the last day on which it is in time; none where the scheme has no period, or the rule
 *     gives no time
 */
@Stable
public record RectificationFinding(
    EvaluationObject object,
    LeafCriterion criterion,
    String trigger,
    BigDecimal observed,
    Optional<LocalDate> due) {

  /** Checks that nothing is missing. */
  public RectificationFinding {
    requireNonNull(object, "object");
    requireNonNull(criterion, "criterion");
    requireNonNull(trigger, "trigger");
    requireNonNull(observed, "observed");
    requireNonNull(due, "due");
  }
}
