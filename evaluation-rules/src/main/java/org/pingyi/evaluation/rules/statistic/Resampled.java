package org.pingyi.evaluation.rules.statistic;

import java.util.Arrays;
import org.pingyi.evaluation.rules.Draws;
import org.pingyi.evaluation.tally.Cell;

/** Ballots drawn with replacement from those of a group or stratum: as many, from its counts. */
final class Resampled {

  private Resampled() {}

  /** Returns how often each of several things is drawn, together as often as they stand there. */
  static long[] counts(long[] counts, Draws draws) {
    long left = 0;
    for (long count : counts) {
      left += count;
    }
    long whole = left;
    long[] drawn = new long[counts.length];
    for (int i = 0; i < counts.length && left > 0; i++) {
      drawn[i] = counts[i] == whole ? left : Binomial.draw(left, counts[i], whole, draws);
      left -= drawn[i];
      whole -= counts[i];
    }
    return drawn;
  }

  /** Returns as many ballots of a cell, those without an answer among them. */
  static Cell of(Cell cell, Draws draws) {
    long[] given = cell.numbers();
    long[] all = Arrays.copyOf(given, given.length + 1);
    all[given.length] = cell.ballots() - cell.answered();
    return cell.withNumbers(Arrays.copyOf(counts(all, draws), given.length));
  }
}
