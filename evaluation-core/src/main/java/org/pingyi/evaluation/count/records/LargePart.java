package org.pingyi.evaluation.count.records;

import java.util.Arrays;
import java.util.Optional;
import org.pingyi.evaluation.fault.InputException;

/**
 * Settles a part that is much larger than others, because one token or a few are on very many
 * ballots: a word in the place of a token, say, on all of them. Its ballots are gone through where
 * they are, and only those that count are kept: of a token at most one for each object. Such a
 * ballot takes up to two and a half times what its words take, while they grow, and up to 36 bytes
 * in tables.
 */
final class LargePart {

  private static final int FIRST_BALLOTS = 1 << 12;

  private final RecordLayout layout;
  private final boolean keepLast;
  private final CountedBallots counted;
  private final RepeatedTokens repeated;
  private final int width;

  /** The ballots that count, and behind them one that is being settled. */
  private long[] words;

  private int size;

  /** How many ballots there is room for. */
  private int most = FIRST_BALLOTS;

  LargePart(
      RecordLayout layout, boolean keepLast, CountedBallots counted, RepeatedTokens repeated) {
    this.layout = layout;
    this.keepLast = keepLast;
    this.counted = counted;
    this.repeated = repeated;
    this.width = layout.width();
    this.words = new long[most * width];
  }

  /**
   * Settles all ballots.
   *
   * @throws InputException if the temporary file cannot be read
   */
  void settle(PartRuns runs, Settled into) {
    repeated.clear(most, words.length);
    Optional<CollectedRuns> next = runs.next();
    while (next.isPresent()) {
      CollectedRuns run = next.get();
      settleRun(run, into);
      run.next();
      next = runs.next();
    }
    counted.count(words, into);
    counted.countPapers(into);
  }

  private void settleRun(CollectedRuns run, Settled into) {
    int ballots = run.ballots();
    counted.makeRoom(ballots, words, into);
    for (int i = 0; i < ballots; i++) {
      int ballot = keepLast ? ballots - 1 - i : i;
      settle(run.words(), run.from() + ballot * width, run.chunk(), into);
    }
  }

  private void settle(long[] from, int at, int chunk, Settled into) {
    if (size == words.length) {
      grow();
    }
    System.arraycopy(from, at, words, size, width);
    if (repeated.settle(words, size)) {
      size += width;
    } else {
      into.duplicate(chunk, layout.line(words, size));
    }
  }

  private void grow() {
    most = Math.addExact(most, most / 2);
    words = Arrays.copyOf(words, Math.multiplyExact(most, width));
    repeated.grow(most, words.length, words, size);
  }
}
