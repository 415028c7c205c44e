package org.pingyi.evaluation.journal;

import java.util.Arrays;

/** What a held row bears beside its hash: a zero, so that none can pass for an entry, and bytes. */
final class HeldRow {

  private HeldRow() {}

  /** Returns the row that follows a hash. */
  static StoredRow following(Bytes previous, long number, Bytes content) {
    byte[] row = new byte[Links.SIZE + 1 + content.size()];
    System.arraycopy(content.raw(), 0, row, Links.SIZE + 1, content.size());
    Bytes hash = Links.link(previous, number, row, Links.SIZE);
    System.arraycopy(hash.raw(), 0, row, 0, Links.SIZE);
    return new StoredRow(number, Bytes.owning(row));
  }

  static Bytes parse(byte[] bytes) {
    return Bytes.owning(Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length));
  }
}
