package org.pingyi.evaluation.benchmarks.tally;

import java.util.ArrayList;
import java.util.List;

/** Ballots with tokens, three words each, in blocks that never move. Not thread-safe. */
final class BarePart {

  /** The high and the low half of the token, and the ballot. */
  static final int WORDS = 3;

  private static final int BLOCK = WORDS << 10;

  private final List<long[]> full = new ArrayList<>();
  private long[] block = new long[BLOCK];
  private int length;

  void add(long tokenHigh, long tokenLow, long ballot) {
    if (length == BLOCK) {
      full.add(block);
      block = new long[BLOCK];
      length = 0;
    }
    block[length] = tokenHigh;
    block[length + 1] = tokenLow;
    block[length + 2] = ballot;
    length += WORDS;
  }

  /** How many ballots it has. */
  int size() {
    return (full.size() * BLOCK + length) / WORDS;
  }

  /** Hands each block to a table. */
  void putInto(BareTable table) {
    for (long[] each : full) {
      table.put(each, BLOCK);
    }
    table.put(block, length);
  }
}
