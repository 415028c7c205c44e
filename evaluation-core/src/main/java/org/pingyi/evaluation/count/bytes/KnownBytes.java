package org.pingyi.evaluation.count.bytes;

/** At least one byte, none of them a line feed, to be found again in a row. Immutable. */
final class KnownBytes {

  /** The byte that UTF-8 does not have. */
  static final KnownBytes NOWHERE = new KnownBytes(new byte[] {-1}, 0, 1);

  private final int length;

  /** The first eight bytes, and which of them are meant. */
  private final long first;

  private final long firstMask;

  /** The eight bytes behind them. */
  private final long second;

  private final long secondMask;

  /** What stands behind the first sixteen bytes, by eights. */
  private final long[] more;

  /** Which bytes of the last eight are meant. */
  private final long lastMask;

  KnownBytes(byte[] bytes, int from, int to) {
    this.length = to - from;
    int eights = Math.max(2, (length + Long.BYTES - 1) / Long.BYTES);
    byte[] filled = new byte[eights * Long.BYTES];
    System.arraycopy(bytes, from, filled, 0, length);
    this.first = EightBytes.at(filled, 0);
    this.firstMask = EightBytes.mask(length);
    this.second = EightBytes.at(filled, Long.BYTES);
    this.secondMask = EightBytes.mask(length - Long.BYTES);
    this.more = new long[eights - 2];
    for (int i = 0; i < more.length; i++) {
      more[i] = EightBytes.at(filled, (i + 2) * Long.BYTES);
    }
    this.lastMask = EightBytes.mask(length - (eights - 1) * Long.BYTES);
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
    int at = position;
    int last = more.length - 1;
    for (int i = 0; i < last; i++) {
      if (EightBytes.at(bytes, at) != more[i]) {
        return false;
      }
      at += Long.BYTES;
    }
    return ((EightBytes.at(bytes, at) ^ more[last]) & lastMask) == 0;
  }
}
