package org.pingyi.evaluation.count.chunks;

import org.pingyi.evaluation.count.bytes.ByteRow;
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

  /**
   * Finds the next rows of a chunk, fewer than {@link #MOST} where it ends, and reads those whose
   * words are all known.
   *
   * @param valid up to where the bytes are those of characters; a row behind it is no plain one
   */
  void find(RowScanner scanner, int valid) {
    size = 0;
    while (size < MOST && next(scanner, rows[size])) {
      ByteRow found = rows[size].found;
      if (found.to > valid) {
        found.plain = false;
        rows[size].fate = CountedRow.Fate.FOUND;
      }
      size++;
    }
  }

  private static boolean next(RowScanner scanner, CountedRow row) {
    if (scanner.nextKnown(row.found, row.ballot)) {
      row.fate = CountedRow.Fate.PASSED;
      return true;
    }
    row.fate = CountedRow.Fate.FOUND;
    return scanner.next(row.found);
  }

  int size() {
    return size;
  }

  CountedRow row(int number) {
    return rows[number];
  }
}
