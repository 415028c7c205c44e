package org.pingyi.evaluation.count.records;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory of a collector: slabs of words, from which blocks are cut one after another, and which
 * are used anew once they are cleared. Each slab has a sixteenth of the words before it, so that
 * little is taken before it is needed; behind 8 MiB it has at least 2 MiB with its header, for the
 * usual garbage collector of Java does not move what is larger than half of its regions of 1 to 4
 * MiB, and up to 64 MiB, for it looks through its memory each time that it is given such a piece.
 */
final class RecordSlabs {

  private static final int LEAST = 1 << 10;
  private static final int MANY = 1 << 20;
  private static final int HEADER = 2;
  private static final int LEAST_OF_MANY = (1 << 18) - HEADER;
  private static final int GREATEST = (1 << 23) - HEADER;

  /** What it costs to know where a block is. */
  private static final int BLOCK_BYTES = 40;

  private final long most;
  private final List<long[]> slabs = new ArrayList<>();
  private long words;
  private long blocks;

  /** Read by other threads too, none of which needs the latest. */
  private volatile long bytes;

  /** The slab from which blocks are cut, and the first of its words that is free. */
  private int current;

  private int free;

  /** Takes the number of words that may be held, which is exceeded where a block needs it. */
  RecordSlabs(long most) {
    this.most = most;
  }

  /** How many bytes are held, free or not. */
  long bytes() {
    return bytes;
  }

  /** Makes room for a block; false where as many words are held as may be and none are free. */
  boolean makeRoom(int block) {
    while (current < slabs.size()) {
      if (free + block <= slabs.get(current).length) {
        return true;
      }
      current++;
      free = 0;
    }
    int next = Math.max(block, nextSlab());
    if (!slabs.isEmpty() && words + next > most) {
      return false;
    }
    slabs.add(new long[next]);
    words += next;
    return true;
  }

  private int nextSlab() {
    int least = words < MANY ? LEAST : LEAST_OF_MANY;
    return (int) Math.min(GREATEST, Math.max(least, words / 16));
  }

  /** The slab of the next block, after {@link #makeRoom}. */
  long[] slab() {
    return slabs.get(current);
  }

  /** Cuts off a block, and returns where it begins. */
  int cut(int block) {
    int from = free;
    free += block;
    blocks++;
    bytes = words * Long.BYTES + blocks * BLOCK_BYTES;
    return from;
  }

  /** Makes all words free. */
  void clear() {
    current = 0;
    free = 0;
    blocks = 0;
  }
}
