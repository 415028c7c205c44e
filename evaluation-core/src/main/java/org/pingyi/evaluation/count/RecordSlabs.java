package org.pingyi.evaluation.count;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory of a collector: slabs of words, from which blocks are cut one after another, and which
 * are used anew once they are cleared. Each slab has a sixteenth of the words before it, up to 4
 * MiB with its header, so that little is taken before it is needed, and large ones lie where a
 * garbage collector leaves them.
 */
final class RecordSlabs {

  private static final int LEAST = 1 << 10;
  private static final int GREATEST = (1 << 19) - 2;

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
    int next = Math.max(block, (int) Math.min(GREATEST, Math.max(LEAST, words / 16)));
    if (!slabs.isEmpty() && words + next > most) {
      return false;
    }
    slabs.add(new long[next]);
    words += next;
    return true;
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
