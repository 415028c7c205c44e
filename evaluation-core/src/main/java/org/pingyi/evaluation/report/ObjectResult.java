package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.stability.Stable;

/**
 * What came out for an object. An object without a score has no grade, no rank and no adjustments.
 *
 * @param object the object
 * @param score the published score; none where there is not enough to say
 * @param grade the grade after all rules; none where the scheme has no grades, or the score is
 *     below the last
 * @param rank the competition rank in the pool, from 1
 * @param pool with whom the object is ranked
 * @param groups the totals of every rater group in scheme order
 * @param criteria the results of the top-level criteria in scheme order
 * @param adjustments what rules changed, in the order in which they acted
 */
@Stable
public record ObjectResult(
    EvaluationObject object,
    Optional<BigDecimal> score,
    Optional<Grade> grade,
    OptionalInt rank,
    String pool,
    List<GroupResult> groups,
    List<CriterionResult> criteria,
    List<Adjustment> adjustments) {

  /**
   * Checks that score, rank, grade and adjustments fit together.
   *
   * @throws IllegalArgumentException if there is a rank without a score or a score without a rank,
   *     a rank below 1, or a grade or an adjustment without a score
   */
  public ObjectResult {
    requireNonNull(object, "object");
    requireNonNull(pool, "pool");
    groups = ImmutableList.copyOf(groups);
    criteria = ImmutableList.copyOf(criteria);
    adjustments = ImmutableList.copyOf(adjustments);
    if (score.isPresent() != rank.isPresent() || rank.orElse(1) < 1) {
      throw new IllegalArgumentException("who has a score has a rank, from 1: " + object.id());
    }
    if (score.isEmpty() && (grade.isPresent() || !adjustments.isEmpty())) {
      throw new IllegalArgumentException("no grade and no change without a score: " + object.id());
    }
  }
}
