package org.pingyi.evaluation.count.records;

import java.util.ArrayList;
import java.util.List;

/**
 * What one collector holds of one part: blocks of words in its slabs, and extents in the temporary
 * file. Both consist of runs: a word with the number of a chunk in its upper half and the number of
 * ballots in its lower half, and then these ballots, in the order of lines. So runs stand in the
 * order of chunks too.
 */
final class PartRecords {

  /** Part of a slab, or of what was read from the temporary file. */
  static final class Block {

    final long[] slab;
    final int from;
    final int to;

    Block(long[] slab, int from, int to) {
      this.slab = slab;
      this.from = from;
      this.to = to;
    }
  }

  /** Part of the temporary file, by its first byte and its length in words. */
  record Extent(long position, int words) {}

  private static final long[] NOTHING = {};
  private static final int NONE = -1;

  final List<Block> blocks = new ArrayList<>();
  final List<Extent> extents = new ArrayList<>();

  /** The chunk of the run to which ballots are added. */
  int chunk = NONE;

  /** The words of the block to which ballots are added, its next word that is free, its end. */
  long[] words = NOTHING;

  int at;
  int limit;

  private int blockFrom;
  private int runFrom;

  /** The words in {@link #blocks}. */
  private long finished;

  /** The words in {@link #extents}. */
  private long filed;

  /** How many words are in memory. */
  long size() {
    return finished + at - blockFrom;
  }

  /** How many words there are, in memory and in the temporary file. */
  long all() {
    return filed + size();
  }

  /** Begins a run, for which the block has room. */
  void run(int number) {
    chunk = number;
    runFrom = at;
    words[at++] = (long) number << Integer.SIZE;
  }

  /** Finishes the run, if there is one. */
  void finishRun(int width) {
    if (chunk != NONE) {
      words[runFrom] += (at - runFrom - 1) / width;
      chunk = NONE;
    }
  }

  /** Begins a block, the run before being finished. */
  void block(long[] slab, int from, int to) {
    finishBlock();
    words = slab;
    at = from;
    blockFrom = from;
    limit = to;
  }

  /** Finishes the block, the run being finished; nothing more is added to it. */
  void finishBlock() {
    if (at > blockFrom) {
      blocks.add(new Block(words, blockFrom, at));
      finished += at - blockFrom;
    }
    words = NOTHING;
    at = 0;
    blockFrom = 0;
    limit = 0;
  }

  /**
   * Writes what is in memory to the temporary file, the block being finished. An extent ends behind
   * the block with which it has so many words, and so consists of whole runs.
   */
  void write(RecordFile.Output output, int extentWords) {
    long from = output.position();
    int words = 0;
    for (Block block : blocks) {
      output.write(block.slab, block.from, block.to);
      words += block.to - block.from;
      if (words >= extentWords) {
        extents.add(new Extent(from, words));
        from = output.position();
        words = 0;
      }
    }
    if (words > 0) {
      extents.add(new Extent(from, words));
    }
    filed += finished;
    finished = 0;
    blocks.clear();
  }
}
