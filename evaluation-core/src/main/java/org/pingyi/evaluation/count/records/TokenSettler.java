package org.pingyi.evaluation.count.records;

import java.util.Arrays;
import java.util.List;
import org.pingyi.evaluation.count.checking.SlotGroups;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.DuplicatePolicy;

/**
 * Settles parts in one thread, for {@link TokenBallots}. A {@link TokenFilter} looks at all ballots
 * of a part where they are. Those whose token is on no other count at once; only those whose token
 * may be on several are copied beside each other, and gone through in the order of the file, or
 * against it where the last ballot counts ({@link RepeatedTokens}). A {@link LargePart} is gone
 * through without either.
 */
public final class TokenSettler {

  private final RecordLayout layout;
  private final boolean keepLast;
  private final PartBlocks parts;
  private final int width;
  private final CountedBallots counted;
  private final RepeatedTokens repeated;
  private final TokenFilter filter = new TokenFilter();

  /** The ballots that are gone through, in runs, and how many words they have. */
  private long[] words = {};

  private int size;

  /** Of each run its chunk in the upper half, and its place in the words in the lower one. */
  private long[] runs = new long[1 << 6];

  private int runCount;

  TokenSettler(
      RecordLayout layout, DuplicatePolicy policy, SlotGroups groupOfSlot, PartBlocks parts) {
    this.layout = layout;
    this.keepLast = policy == DuplicatePolicy.KEEP_LAST;
    this.parts = parts;
    this.width = layout.width();
    this.counted = new CountedBallots(layout, groupOfSlot);
    this.repeated = new RepeatedTokens(layout, counted);
  }

  /**
   * Settles the ballots of a part, which no other thread settles.
   *
   * @param part its number, below {@link TokenBallots#PARTS}
   * @param into who hears what became of them
   * @throws InputException if the temporary file cannot be read
   */
  public void settle(int part, Settled into) {
    if (parts.isLarge(part)) {
      new LargePart(layout, keepLast, counted, repeated)
          .settle(parts.runs(part, width, keepLast), into);
    } else {
      settleAtOnce(part, into);
    }
  }

  private void settleAtOnce(int part, Settled into) {
    List<PartRecords.Block> blocks = parts.of(part);
    filter.clear(ballots(blocks));
    for (PartRecords.Block block : blocks) {
      note(block);
    }
    size = 0;
    runCount = 0;
    for (PartRecords.Block block : blocks) {
      takeRuns(block, into);
    }
    Arrays.sort(runs, 0, runCount);
    repeated.clear(size / width, size);
    for (int i = 0; i < runCount; i++) {
      settleRun(runs[keepLast ? runCount - 1 - i : i], into);
    }
    counted.count(words, into);
    counted.countPapers(into);
  }

  /** How many ballots there are at most. */
  private int ballots(List<PartRecords.Block> blocks) {
    long all = 0;
    for (PartRecords.Block block : blocks) {
      all += block.to - block.from;
    }
    return Math.toIntExact(all / width);
  }

  private void note(PartRecords.Block block) {
    for (int at = block.from; at < block.to; ) {
      int end = runEnd(block.slab, at);
      filter.add(block.slab, at + 1, end, width);
      at = end;
    }
  }

  /** Behind the run that begins at a place. */
  private int runEnd(long[] in, int at) {
    return at + 1 + (int) in[at] * width;
  }

  /** Counts the ballots of a block whose token is on no other, and copies the rest. */
  private void takeRuns(PartRecords.Block block, Settled into) {
    for (int at = block.from; at < block.to; ) {
      int end = runEnd(block.slab, at);
      makeRoom(end - at);
      counted.makeRoom((int) block.slab[at], block.slab, into);
      takeRun(block.slab, at, end);
      at = end;
    }
    counted.count(block.slab, into);
  }

  private void takeRun(long[] from, int run, int end) {
    int to = size + 1;
    for (int at = run + 1; at < end; at += width) {
      if (filter.isRepeated(from[at])) {
        System.arraycopy(from, at, words, to, width);
        to += width;
      } else {
        counted.addFirst(from, at);
      }
    }
    if (to > size + 1) {
      long chunk = from[run] & (-1L << Integer.SIZE);
      words[size] = chunk | (to - size - 1) / width;
      runs[runCount++] = chunk | size;
      size = to;
    }
  }

  private void makeRoom(int more) {
    if (runCount == runs.length) {
      runs = Arrays.copyOf(runs, runCount * 2);
    }
    if (words.length - size < more) {
      int least = Math.addExact(size, more);
      words = Arrays.copyOf(words, (int) Math.min(Integer.MAX_VALUE - 8, least + least / 2L));
    }
  }

  private void settleRun(long run, Settled into) {
    int chunk = (int) (run >>> Integer.SIZE);
    int first = (int) run + 1;
    int ballots = (int) words[(int) run];
    int end = first + ballots * width;
    counted.makeRoom(ballots, words, into);
    if (keepLast) {
      for (int at = end - width; at >= first; at -= width) {
        settle(chunk, at, into);
      }
    } else {
      for (int at = first; at < end; at += width) {
        settle(chunk, at, into);
      }
    }
  }

  private void settle(int chunk, int at, Settled into) {
    if (!repeated.settle(words, at)) {
      into.duplicate(chunk, layout.line(words, at));
    }
  }
}
