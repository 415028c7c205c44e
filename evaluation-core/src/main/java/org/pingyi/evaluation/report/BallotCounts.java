package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Rejections;

/**
 * How many ballots were read, and what became of them.
 *
 * @param accepted how many count
 * @param rejections those that do not, by reason, and the first of them
 */
@Stable
public record BallotCounts(long accepted, Rejections rejections) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if fewer than 0 were accepted
   */
  public BallotCounts {
    requireNonNull(rejections, "rejections");
    if (accepted < 0) {
      throw new IllegalArgumentException("ballots are counted from 0");
    }
  }

  /**
   * Returns how many ballots were read.
   *
   * @return accepted + rejected
   */
  public long read() {
    return Math.addExact(accepted, rejected());
  }

  /**
   * Returns how many ballots were not accepted.
   *
   * @return the rejections of all reasons
   */
  public long rejected() {
    return rejections.total();
  }
}
