package org.pingyi.evaluation.benchmarks.tally;

import java.util.Arrays;

/**
 * The earliest ballot of each token on each object, by open addressing, in the words of {@link
 * BarePart}. Where no ballot is, there is 0: none begins with the file. Not thread-safe.
 */
final class BareTable {

  private final BareCounts counts;
  private long[] table = {};
  private int mask;

  /** An empty table whose ballots, and no others, are in the counts. */
  BareTable(BareCounts counts) {
    this.counts = counts;
  }

  /** Forgets all ballots but counts them still, and makes room for others. */
  void clear(int ballots) {
    // At most two thirds of it will be taken.
    int capacity = 2 * Integer.highestOneBit(ballots + ballots / 2);
    if (table.length == capacity * BarePart.WORDS) {
      Arrays.fill(table, 0);
    } else {
      table = new long[capacity * BarePart.WORDS];
      mask = capacity - 1;
    }
  }

  void put(long[] ballots, int length) {
    for (int i = 0; i < length; i += BarePart.WORDS) {
      put(ballots[i], ballots[i + 1], ballots[i + 2]);
    }
  }

  private void put(long tokenHigh, long tokenLow, long ballot) {
    int place = (int) (BareBallot.hash(tokenHigh, ballot) >>> 24) & mask;
    while (true) {
      int at = place * BarePart.WORDS;
      long other = table[at + 2];
      if (other == 0) {
        table[at] = tokenHigh;
        table[at + 1] = tokenLow;
        table[at + 2] = ballot;
        counts.add(ballot);
        return;
      }
      if (table[at] == tokenHigh
          && table[at + 1] == tokenLow
          && BareBallot.object(other) == BareBallot.object(ballot)) {
        if (ballot < other) {
          table[at + 2] = ballot;
          counts.remove(other);
          counts.add(ballot);
        }
        return;
      }
      place = (place + 1) & mask;
    }
  }
}
