package org.pingyi.evaluation.journal;

import java.util.Arrays;

/** What a held row bears beside its hash: a zero, so that none can pass for an entry, and bytes. */
final class HeldRow {

  private HeldRow() {}

  static byte[] toBytes(Bytes content) {
    byte[] bytes = new byte[1 + content.size()];
    System.arraycopy(content.raw(), 0, bytes, 1, content.size());
    return bytes;
  }

  static Bytes parse(byte[] bytes) {
    return Bytes.owning(Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length));
  }
}
