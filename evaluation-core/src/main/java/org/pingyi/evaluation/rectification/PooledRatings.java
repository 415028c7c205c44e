package org.pingyi.evaluation.rectification;

import java.util.OptionalLong;

/** The ratings of a leaf by all groups together, one group after the other. */
final class PooledRatings {

  private long negative;
  private long rated;
  private OptionalLong smallest = OptionalLong.empty();

  /**
   * Adds those of a group.
   *
   * @param tookPart whether anybody in it handed in a ballot on the object
   * @throws ArithmeticException if they are too many
   */
  void add(long moreNegative, long moreRated, boolean tookPart) {
    negative = Math.addExact(negative, moreNegative);
    rated = Math.addExact(rated, moreRated);
    if (tookPart || moreRated > 0) {
      smallest = OptionalLong.of(Math.min(smallest.orElse(moreRated), moreRated));
    }
  }

  Observed observed() {
    return new Observed(negative, rated, smallest);
  }
}
