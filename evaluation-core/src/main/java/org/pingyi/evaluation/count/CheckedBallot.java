package org.pingyi.evaluation.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ballot that passed its checks, as numbers: what is counted. It is filled anew for each ballot.
 */
final class CheckedBallot {

  /** No answer, no seconds. */
  static final int NONE = -1;

  /** For each leaf criterion the number of the answer, or {@link #NONE}. */
  final int[] answers;

  /** The object's number in the tally's builder. */
  int object;

  /** The rater group's number. */
  int group;

  /** The slot of the group or the stratum. */
  int slot;

  /** How long the paper took, or {@link #NONE}. */
  long seconds;

  /** The day on which it was given, where the ballot says it. */
  @Nullable LocalDate day;

  CheckedBallot(int criteria) {
    this.answers = new int[criteria];
  }
}
