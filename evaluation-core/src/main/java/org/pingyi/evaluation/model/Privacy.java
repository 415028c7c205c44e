package org.pingyi.evaluation.model;

import org.pingyi.evaluation.stability.Stable;

/**
 * What the views for objects and for the public hide. The complete report hides nothing.
 *
 * @param minimumGroupSize cells of groups with fewer ballots are hidden, at least 0
 */
@Stable
public record Privacy(long minimumGroupSize) {

  /** Groups of fewer than five are hidden. */
  public static final Privacy DEFAULT = new Privacy(5);

  /**
   * Checks the policy.
   *
   * @throws IllegalArgumentException if the size is below 0
   */
  public Privacy {
    if (minimumGroupSize < 0) {
      throw new IllegalArgumentException("a group's size is counted from 0");
    }
  }
}
