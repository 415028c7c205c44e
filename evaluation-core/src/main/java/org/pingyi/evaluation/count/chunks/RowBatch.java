package org.pingyi.evaluation.count.chunks;

import org.pingyi.evaluation.count.bytes.RowScanner;

/**
 * Rows of one source that go through each step together: what they need fits a processor's cache,
 * and each step is a loop of its own.
 */
final class RowBatch {

  /** How many rows there are at most. */
  static final int MOST = 1 << 5;

  private final CountedRow[] rows = new CountedRow[MOST];
  private int size;

  RowBatch(int fields, int criteria) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new CountedRow(fields, criteria);
    }
  }

  /** Finds the next rows of a chunk: fewer than {@link #MOST} where it ends. */
  void find(RowScanner scanner) {
    size = 0;
    while (size < MOST && scanner.next(rows[size].found)) {
      size++;
    }
  }

  int size() {
    return size;
  }

  CountedRow row(int number) {
    return rows[number];
  }
}
