package org.pingyi.evaluation.tally;

import org.pingyi.evaluation.stability.Stable;

/**
 * How many passes were given out and what became of them (发出、补发、作废、使用).
 *
 * @param issued the passes that were given out first; those that were given in place of another one
 *     are not among them
 * @param reissued how often a pass was given in place of another one, which is dead since
 * @param revoked the passes that were made void without another one in their place
 * @param used the passes under which a paper counts
 */
@Stable
public record PassCounts(long issued, long reissued, long revoked, long used) {

  /** No pass was given out. */
  public static final PassCounts NONE = new PassCounts(0, 0, 0, 0);

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is below 0, or more passes were revoked or used
   *     than there are
   */
  public PassCounts {
    if (issued < 0 || reissued < 0 || revoked < 0 || used < 0) {
      throw new IllegalArgumentException("passes are counted from 0");
    }
    long printed = Math.addExact(issued, reissued);
    if (revoked > printed || used > printed) {
      throw new IllegalArgumentException("more passes were revoked or used than given out");
    }
  }

  /**
   * Returns these passes and others together.
   *
   * @param other the others
   * @return the sums
   */
  public PassCounts plus(PassCounts other) {
    return new PassCounts(
        Math.addExact(issued, other.issued),
        Math.addExact(reissued, other.reissued),
        Math.addExact(revoked, other.revoked),
        Math.addExact(used, other.used));
  }
}
