package org.pingyi.evaluation.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.Adjustment;

/**
 * All that is decided on an object that has a score.
 *
 * @param placing its score and rank
 * @param grade its grade so far, if it has one
 * @param adjustments what rules changed so far, in the order in which they acted
 */
record Decision(Placing placing, Optional<Grade> grade, List<Adjustment> adjustments) {

  Decision {
    requireNonNull(grade, "grade");
    adjustments = ImmutableList.copyOf(adjustments);
  }

  /** Returns this decision with another grade; one that is the same again leaves no trace. */
  Decision regraded(String rule, Grade from, Grade to, Text reason) {
    if (from.equals(to)) {
      return this;
    }
    return new Decision(
        placing,
        Optional.of(to),
        ImmutableList.<Adjustment>builderWithExpectedSize(adjustments.size() + 1)
            .addAll(adjustments)
            .add(new Adjustment.OfGrade(rule, from, to, reason))
            .build());
  }
}
