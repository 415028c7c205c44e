package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * What decides between objects of the same score; higher is better, and none is worst.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface TieBreak {

  /**
   * The published total of a rater group.
   *
   * @param group the group's id
   */
  record GroupTotal(String group) implements TieBreak {

    /** Checks that there is a group. */
    public GroupTotal {
      requireNonNull(group, "group");
    }
  }

  /** Positive / rated, pooled over all groups and leaves, exactly. */
  record Satisfaction() implements TieBreak {}
}
