package org.pingyi.evaluation.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A ballot that was made up. All numbers are taken modulo what there is, so that each of them can
 * become smaller by itself.
 *
 * @param object who is rated
 * @param group who rates
 * @param stratum to which stratum the rater belongs, where the group has some
 * @param token whose paper it is on; 0 for a ballot without a token
 * @param seconds how long it took, which settles the day, too; 0 where it says neither
 * @param answers the answer to each leaf; 0 for none
 */
record SampleBallot(
    int object, int group, int stratum, int token, int seconds, List<Integer> answers) {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
  private static final int DAYS = 3;

  SampleBallot {
    answers = List.copyOf(answers);
  }

  SampleBallot with(int otherObject, int otherGroup, int otherStratum, int otherToken) {
    return new SampleBallot(otherObject, otherGroup, otherStratum, otherToken, seconds, answers);
  }

  SampleBallot withoutToken() {
    return with(object, group, stratum, 0);
  }

  SampleBallot withoutSeconds() {
    return new SampleBallot(object, group, stratum, token, 0, answers);
  }

  SampleBallot answering(int leaf, int answer) {
    List<Integer> others = new ArrayList<>(answers);
    others.set(leaf, answer);
    return new SampleBallot(object, group, stratum, token, seconds, others);
  }

  /**
   * Returns on which of a few days it was given; nothing where it does not say how long it took.
   */
  String day() {
    return seconds == 0 ? "" : FIRST_DAY.plusDays(seconds % DAYS).toString();
  }

  /** Returns the stratum, 1 or 2, the same on all ballots of a paper. */
  int stratumOfPaper() {
    return 1 + (token == 0 ? stratum : token) % 2;
  }
}
