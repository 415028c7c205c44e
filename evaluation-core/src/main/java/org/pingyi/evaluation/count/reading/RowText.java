package org.pingyi.evaluation.count.reading;

import java.util.Arrays;

/**
 * The characters of a row, in one array that the next row overwrites. A row that is longer than
 * {@link BallotReader#MAX_ROW} keeps what fits, and says so.
 *
 * <p>Not thread-safe.
 */
final class RowText {

  private char[] chars = new char[1 << 10];
  private int length;
  private boolean tooLong;

  /** Begins a row. */
  void clear() {
    length = 0;
    tooLong = false;
  }

  /** Adds characters of a buffer, all of them or, where the row gets too long by them, none. */
  void append(char[] buffer, int from, int to) {
    int count = to - from;
    if (count > BallotReader.MAX_ROW - length) {
      tooLong = true;
      return;
    }
    if (count > chars.length - length) {
      chars =
          Arrays.copyOf(
              chars, Math.max(length + count, Math.min(BallotReader.MAX_ROW, chars.length * 2)));
    }
    System.arraycopy(buffer, from, chars, length, count);
    length += count;
  }

  /** Takes the last character away if it is this one. */
  void dropLast(char last) {
    if (length > 0 && chars[length - 1] == last) {
      length--;
    }
  }

  /** The characters, until the next are added. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  boolean tooLong() {
    return tooLong;
  }
}
