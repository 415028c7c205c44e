package org.pingyi.evaluation.rectification;

/**
 * What people said who were asked whether a problem is solved.
 *
 * @param solved how many said that it is
 * @param partly how many said that it is in part
 * @param notSolved how many said that it is not
 */
public record FollowUpAnswers(int solved, int partly, int notSolved) {

  private static final int MOST = 100_000_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 0 or above 100,000,000, or nobody answered
   */
  public FollowUpAnswers {
    if (Math.min(solved, Math.min(partly, notSolved)) < 0
        || Math.max(solved, Math.max(partly, notSolved)) > MOST) {
      throw new IllegalArgumentException("from 0 to " + MOST + " gave each answer");
    }
    if (solved + partly + notSolved == 0) {
      throw new IllegalArgumentException("nobody answered");
    }
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
