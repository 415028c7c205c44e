package org.pingyi.evaluation.count.bytes;

/** At least one byte, none of them a line feed, to be found again in a row. Immutable. */
final class KnownBytes {

  private final int length;
  private final long[] eights;
  private final long lastMask;

  KnownBytes(byte[] bytes, int from, int to) {
    this.length = to - from;
    this.eights = new long[(length + 7) / 8];
    byte[] filled = new byte[eights.length * 8];
    System.arraycopy(bytes, from, filled, 0, length);
    for (int i = 0; i < eights.length; i++) {
      eights[i] = EightBytes.at(filled, i * 8);
    }
    this.lastMask = -1L >>> ((filled.length - length) * 8);
  }

  int length() {
    return length;
  }

  /**
   * Returns whether the bytes stand at a position, which is not behind the line feed of its row.
   * Nothing is read behind eight bytes that differ, so at most eight bytes behind the row are read.
   */
  boolean areAt(byte[] bytes, int position) {
    int last = eights.length - 1;
    for (int i = 0; i < last; i++) {
      if (EightBytes.at(bytes, position + i * 8) != eights[i]) {
        return false;
      }
    }
    return ((EightBytes.at(bytes, position + last * 8) ^ eights[last]) & lastMask) == 0;
  }
}
