package org.pingyi.evaluation.count.records;

import java.util.Arrays;
import org.pingyi.evaluation.fault.InputException;

/**
 * Goes through the runs of a part that one collector has collected, in the order of chunks or
 * against it. Of what this one has in the temporary file, one extent at a time is in memory.
 */
final class CollectedRuns {

  private static final int END = -1;

  private final PartRecords records;
  private final RecordFile file;
  private final int width;
  private final boolean backwards;

  /** How many extents and blocks were begun; the extents are the earlier ones. */
  private int begun;

  private long[] filed = {};

  /** What the current run is in. */
  private long[] words = {};

  /** Where the runs of an extent or a block begin. */
  private int[] runs = new int[1 << 4];

  private int runCount;

  /** How many of these runs were gone through, with the current one. */
  private int done;

  private int current = END;

  /** Begins at the first run, or the last one. */
  CollectedRuns(PartRecords records, RecordFile file, int width, boolean backwards) {
    this.records = records;
    this.file = file;
    this.width = width;
    this.backwards = backwards;
    next();
  }

  /** Whether all runs were gone through. */
  boolean isOver() {
    return current == END;
  }

  /** The chunk of the current run. */
  int chunk() {
    return (int) (words[current] >>> Integer.SIZE);
  }

  /** How many ballots the current run has. */
  int ballots() {
    return (int) words[current];
  }

  /** Where the first ballot of the current run is in {@link #words}. */
  int from() {
    return current + 1;
  }

  /** What the ballots of the current run are in, until the next one is gone to. */
  long[] words() {
    return words;
  }

  /**
   * Goes to the next run, if there is one.
   *
   * @throws InputException if the temporary file cannot be read
   */
  void next() {
    while (done == runCount) {
      if (begun == records.extents.size() + records.blocks.size()) {
        current = END;
        return;
      }
      begin(inOrder(begun++, records.extents.size() + records.blocks.size()));
    }
    current = runs[inOrder(done++, runCount)];
  }

  private int inOrder(int number, int of) {
    return backwards ? of - 1 - number : number;
  }

  private void begin(int number) {
    int extents = records.extents.size();
    if (number < extents) {
      read(records.extents.get(number));
    } else {
      PartRecords.Block block = records.blocks.get(number - extents);
      words = block.slab;
      findRuns(block.from, block.to);
    }
  }

  private void read(PartRecords.Extent extent) {
    if (filed.length < extent.words()) {
      filed = new long[extent.words()];
    }
    file.read(extent.position(), extent.words(), filed, 0);
    words = filed;
    findRuns(0, extent.words());
  }

  private void findRuns(int from, int to) {
    runCount = 0;
    done = 0;
    for (int at = from; at < to; at += 1 + (int) words[at] * width) {
      if (runCount == runs.length) {
        runs = Arrays.copyOf(runs, runCount * 2);
      }
      runs[runCount++] = at;
    }
  }
}
