package org.pingyi.evaluation.count.reading;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.source.FileFaults;

/** The lines of a text that are not empty, in one array that the next line overwrites. */
final class NdjsonLines {

  private final Characters in;
  private char[] chars = new char[1 << 10];
  private int length;
  private boolean tooLong;
  private long line;
  private boolean begun;

  NdjsonLines(Characters in, long line) {
    this.in = in;
    this.line = line - 1;
  }

  /** Goes on with other characters, which begin on a line behind the first. */
  void restart(long atLine) {
    line = atLine - 1;
    begun = true;
  }

  /**
   * Reads the next line.
   *
   * @return false where there is none
   * @throws InputException if the text cannot be read on, or is no text at all
   */
  boolean next() {
    do {
      line++;
      length = 0;
      tooLong = false;
      if (!more()) {
        return false;
      }
      readLine();
    } while (length == 0);
    requireText();
    return true;
  }

  /** The number of the line, or of the line that would come next at the end. */
  long line() {
    return line;
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  boolean tooLong() {
    return tooLong;
  }

  /** Reads to the line's end, which is not part of it. */
  private void readLine() {
    while (more()) {
      int from = in.position;
      int to = from;
      while (to < in.limit && in.buffer[to] != '\n') {
        to++;
      }
      append(from, to);
      in.position = to;
      if (to < in.limit) {
        in.position++;
        if (length > 0 && chars[length - 1] == '\r') {
          length--;
        }
        return;
      }
    }
  }

  /** A first line with NULs that does not even open an object is a binary file or UTF-16. */
  private void requireText() {
    if (begun) {
      return;
    }
    begun = true;
    boolean opens = chars[0] == '{' && length > 1 && chars[1] != '\0';
    for (int i = 0; i < length && !opens; i++) {
      if (chars[i] == '\0') {
        throw new InputException(FileFaults.binary(place(i + 1)));
      }
    }
  }

  private void append(int from, int to) {
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
    System.arraycopy(in.buffer, from, chars, length, count);
    length += count;
  }

  private boolean more() {
    return in.position < in.limit || in.fill(place(length + 1));
  }

  private Place place(int column) {
    return new Place(in.name(), Ints.saturatedCast(line), column);
  }
}
