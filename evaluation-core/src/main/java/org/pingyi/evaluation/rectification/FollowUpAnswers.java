package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import org.pingyi.evaluation.stability.Stable;

/**
 * What people said who were asked whether a problem is solved.
 *
 * @param solved how many said that it is
 * @param partly how many said that it is in part
 * @param notSolved how many said that it is not
 * @param smallestGroup how many of them are of the rater group that gave the fewest answers, of
 *     those groups that gave any; empty where nobody asked by groups. Everybody is shown the
 *     numbers only where it is large enough: whoever knows those of the other groups could tell the
 *     smallest one's
 */
@Stable
public record FollowUpAnswers(int solved, int partly, int notSolved, OptionalLong smallestGroup) {

  private static final int MOST = 100_000_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 0 or above 100,000,000, nobody answered, or
   *     the smallest group gave none of the answers or more than there are
   */
  public FollowUpAnswers {
    if (Math.min(solved, Math.min(partly, notSolved)) < 0
        || Math.max(solved, Math.max(partly, notSolved)) > MOST) {
      throw new IllegalArgumentException("from 0 to " + MOST + " gave each answer");
    }
    int all = solved + partly + notSolved;
    if (all == 0) {
      throw new IllegalArgumentException("nobody answered");
    }
    requireNonNull(smallestGroup, "smallestGroup");
    if (smallestGroup.isPresent()
        && (smallestGroup.getAsLong() < 1 || smallestGroup.getAsLong() > all)) {
      throw new IllegalArgumentException("a group that answered gave from 1 to all of the answers");
    }
  }

  /**
   * Keeps the answers of people who were not asked by groups, such as those whom a visitor asked.
   *
   * @param solved how many said that it is
   * @param partly how many said that it is in part
   * @param notSolved how many said that it is not
   * @throws IllegalArgumentException if one is below 0 or above 100,000,000, or nobody answered
   */
  public FollowUpAnswers(int solved, int partly, int notSolved) {
    this(solved, partly, notSolved, OptionalLong.empty());
  }

  /**
   * Returns how many answered.
   *
   * @return at least 1
   */
  public int all() {
    return solved + partly + notSolved;
  }

  /**
   * Says whether the problem counts as solved.
   *
   * @return true where more than half say that it is
   */
  public boolean areSatisfied() {
    return solved > partly + notSolved;
  }
}
