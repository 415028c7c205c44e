package org.pingyi.evaluation.count;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory of a collector: slabs of words, from which blocks are cut one after another, and which
 * are used anew once they are cleared. Each slab has an eighth of the words before it, up to 4 MiB
 * with its header, so that little is taken before it is needed, and large ones lie where a garbage
 * collector leaves them.
 */
final class RecordSlabs {

  private static final int LEAST = 1 << 10;
  private static final int GREATEST = (1 << 19) - 2;

  private final long most;
  private final List<long[]> slabs = new ArrayList<>();

  /** Read by other threads too, of which none needs the latest. */
  private volatile long words;

  /** The slab from which blocks are cut, and the first of its words that is free. */
  private int current;

  private int free;

  /** Takes the number of words that may be held, which is exceeded where a block needs it. */
  RecordSlabs(long most) {
    this.most = most;
  }

  /** How many words are held. */
  long words() {
    return words;
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
    long before = words;
    int next = Math.max(block, (int) Math.min(GREATEST, Math.max(LEAST, before / 8)));
    if (!slabs.isEmpty() && before + next > most) {
      return false;
    }
    slabs.add(new long[next]);
    words = before + next;
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
    return from;
  }

  /** Makes all words free. */
  void clear() {
    current = 0;
    free = 0;
  }
}
