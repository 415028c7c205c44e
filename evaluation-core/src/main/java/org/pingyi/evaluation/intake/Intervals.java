package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.pingyi.evaluation.stability.Stable;

/**
 * When an interval ends, so that its papers become leaves of the tree and a new root is published:
 * once at least so many papers are held and so much time has gone by since the first of them came.
 * Who knows when somebody handed in a paper knows no more than that it is one of these. The last
 * interval of a box may have fewer papers.
 *
 * @param papers how many papers an interval has at least, from 1 to {@link #MOST}
 * @param time how long it lasts at least, unless it has {@link #MOST} papers before
 */
@Stable
public record Intervals(int papers, Duration time) {

  /** How many papers an interval has at most. */
  public static final int MOST = 1 << 16;

  /** At least twenty papers and ten minutes. */
  public static final Intervals STANDARD = new Intervals(20, Duration.ofMinutes(10));

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no such number of papers, or the time is negative
   */
  public Intervals {
    requireNonNull(time, "time");
    if (papers < 1 || papers > MOST) {
      throw new IllegalArgumentException("an interval has from 1 to " + MOST + " papers");
    }
    if (time.isNegative()) {
      throw new IllegalArgumentException("an interval lasts no negative time");
    }
  }
}
