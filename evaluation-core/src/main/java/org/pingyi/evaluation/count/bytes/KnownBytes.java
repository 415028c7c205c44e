package org.pingyi.evaluation.count.bytes;

import java.util.Arrays;

/** At least one byte, none of them a line feed, to be found again in a row. Immutable. */
final class KnownBytes {

  private final int length;

  /** The first eight bytes, and which of them are meant. */
  private final long first;

  private final long firstMask;

  /** The eight bytes behind them. */
  private final long second;

  private final long secondMask;

  /** What stands behind the first sixteen bytes. */
  private final byte[] more;

  KnownBytes(byte[] bytes, int from, int to) {
    this.length = to - from;
    byte[] filled = new byte[Math.max(length, 2 * Long.BYTES)];
    System.arraycopy(bytes, from, filled, 0, length);
    this.first = EightBytes.at(filled, 0);
    this.firstMask = EightBytes.mask(length);
    this.second = EightBytes.at(filled, Long.BYTES);
    this.secondMask = EightBytes.mask(length - Long.BYTES);
    this.more = Arrays.copyOfRange(filled, 2 * Long.BYTES, filled.length);
  }

  int length() {
    return length;
  }

  /**
   * Returns whether the bytes stand at a position, which is not behind the line feed of its row.
   * Nothing is read behind eight bytes that differ, so at most eight bytes behind the row are read.
   */
  boolean areAt(byte[] bytes, int position) {
    if (((EightBytes.at(bytes, position) ^ first) & firstMask) != 0) {
      return false;
    }
    if (length <= Long.BYTES) {
      return true;
    }
    return ((EightBytes.at(bytes, position + Long.BYTES) ^ second) & secondMask) == 0
        && (length <= 2 * Long.BYTES || isMoreAt(bytes, position + 2 * Long.BYTES));
  }

  private boolean isMoreAt(byte[] bytes, int position) {
    for (int i = 0; i < more.length; i++) {
      if (bytes[position + i] != more[i]) {
        return false;
      }
    }
    return true;
  }
}
