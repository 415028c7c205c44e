package org.pingyi.evaluation.receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hashes in order, 32 bytes each and nothing else: pieces of 32 KiB that are never copied, the
 * first of which grows.
 *
 * <p>Not thread-safe.
 */
final class HashList {

  private static final int LONGS = TreeHash.BYTES / Long.BYTES;
  private static final int FIRST = 16;
  private static final int PIECE = 1024;

  private final List<long[]> pieces = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  long bytes() {
    return pieces.stream().mapToLong(piece -> (long) piece.length * Long.BYTES).sum();
  }

  void add(TreeHash hash) {
    int at = (int) (size % PIECE);
    if (at == 0) {
      pieces.add(new long[(size == 0 ? FIRST : PIECE) * LONGS]);
    } else if (at * LONGS == last().length) {
      pieces.set(pieces.size() - 1, Arrays.copyOf(last(), 2 * last().length));
    }
    hash.put(last(), at * LONGS);
    size++;
  }

  private long[] last() {
    return pieces.get(pieces.size() - 1);
  }

  TreeHash get(long index) {
    long[] piece = pieces.get((int) (index / PIECE));
    int at = (int) (index % PIECE) * LONGS;
    return new TreeHash(piece[at], piece[at + 1], piece[at + 2], piece[at + 3]);
  }
}
