package org.pingyi.evaluation.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.report.Adjustment;
import org.pingyi.evaluation.rule.Standing;

/**
 * An object that has a score, on its way from the exact score to its rank.
 *
 * @param appraisal the object with the scores of its criteria
 * @param exactScore the exact score, with the score adjustments so far
 * @param score the same, published
 * @param rank the rank in the pool, once it is known
 * @param adjustments the score adjustments so far
 */
record Placing(
    Appraisal appraisal,
    Fraction exactScore,
    BigDecimal score,
    OptionalInt rank,
    List<Adjustment> adjustments)
    implements Standing, OfAppraisal {

  Placing {
    requireNonNull(rank, "rank");
    adjustments = ImmutableList.copyOf(adjustments);
  }

  Placing ranked(int place) {
    return new Placing(appraisal, exactScore, score, OptionalInt.of(place), adjustments);
  }
}
