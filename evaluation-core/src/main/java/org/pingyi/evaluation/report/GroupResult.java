package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.stability.Stable;

/**
 * What one rater group alone makes of an object: its total over all criteria.
 *
 * @param group the rater group
 * @param score the published total; none where there is not enough to say, or where the criteria
 *     are combined for all objects at once
 * @param ballots the accepted ballots of the group on the object
 */
@Stable
public record GroupResult(RaterGroup group, Optional<BigDecimal> score, long ballots) {

  /**
   * Checks the result.
   *
   * @throws IllegalArgumentException if there are fewer than 0 ballots
   */
  public GroupResult {
    requireNonNull(group, "group");
    requireNonNull(score, "score");
    if (ballots < 0) {
      throw new IllegalArgumentException("ballots are counted from 0");
    }
  }
}
