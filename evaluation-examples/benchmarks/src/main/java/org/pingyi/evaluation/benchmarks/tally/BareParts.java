package org.pingyi.evaluation.benchmarks.tally;

/**
 * The ballots with tokens that a thread has read, in parts that token and object decide: of a part
 * duplicates are looked for in a table that a processor's cache holds. Not thread-safe.
 */
final class BareParts {

  private static final int BITS = 8;
  static final int NUMBER = 1 << BITS;

  private final BarePart[] parts = new BarePart[NUMBER];

  BareParts() {
    for (int i = 0; i < NUMBER; i++) {
      parts[i] = new BarePart();
    }
  }

  void add(long tokenHigh, long tokenLow, long ballot) {
    int part = (int) (BareBallot.hash(tokenHigh, ballot) >>> (Long.SIZE - BITS));
    parts[part].add(tokenHigh, tokenLow, ballot);
  }

  BarePart part(int number) {
    return parts[number];
  }
}
