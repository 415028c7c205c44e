package org.pingyi.evaluation.count.checking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ballot that passed its checks, as numbers: what is counted. It is filled anew for each ballot.
 */
public final class CheckedBallot {

  /** No answer, no seconds. */
  public static final int NONE = -1;

  /** For each leaf criterion the number of the answer, or {@link #NONE}. */
  public final int[] answers;

  /** The object's number in the tally's builder. */
  public int object;

  /** The rater group's number. */
  public int group;

  /** The slot of the group or the stratum. */
  public int slot;

  /** How long the paper took, or {@link #NONE}. */
  public long seconds;

  /** The day on which it was given, where the ballot says it. */
  public @Nullable LocalDate day;

  /**
   * Creates a ballot that nothing was read into.
   *
   * @param criteria how many criteria are rated
   */
  public CheckedBallot(int criteria) {
    this.answers = new int[criteria];
  }
}
