package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.stability.Stable;

/**
 * How many of a rater group took part. How many papers were handed out is {@link
 * RaterGroup#issued}, where that is known.
 *
 * @param group the rater group
 * @param papers its papers with at least one accepted ballot
 * @param ballots its accepted ballots on all objects
 */
@Stable
public record Turnout(RaterGroup group, long papers, long ballots) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if one is below 0
   */
  public Turnout {
    requireNonNull(group, "group");
    if (papers < 0 || ballots < 0) {
      throw new IllegalArgumentException("papers and ballots are counted from 0");
    }
  }
}
