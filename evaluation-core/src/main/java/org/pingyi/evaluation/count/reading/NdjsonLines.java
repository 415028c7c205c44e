package org.pingyi.evaluation.count.reading;

import com.google.common.primitives.Ints;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.source.FileFaults;

/** The lines of a text that are not empty, in one array that the next line overwrites. */
final class NdjsonLines {

  private final Characters in;
  private final RowText text = new RowText();
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
      text.clear();
      if (!more()) {
        return false;
      }
      readLine();
    } while (text.length() == 0);
    requireText();
    return true;
  }

  /** The number of the line, or of the line that would come next at the end. */
  long line() {
    return line;
  }

  char[] chars() {
    return text.chars();
  }

  int length() {
    return text.length();
  }

  boolean tooLong() {
    return text.tooLong();
  }

  /** Reads to the line's end, which is not part of it. */
  private void readLine() {
    while (more()) {
      int from = in.position;
      int to = from;
      while (to < in.limit && in.buffer[to] != '\n') {
        to++;
      }
      text.append(in.buffer, from, to);
      in.position = to;
      if (to < in.limit) {
        in.position++;
        text.dropLast('\r');
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
    char[] chars = text.chars();
    int length = text.length();
    boolean opens = chars[0] == '{' && length > 1 && chars[1] != '\0';
    for (int i = 0; i < length && !opens; i++) {
      if (chars[i] == '\0') {
        throw new InputException(FileFaults.binary(place(i + 1)));
      }
    }
  }

  private boolean more() {
    return in.position < in.limit || in.fill(place(text.length() + 1));
  }

  private Place place(int column) {
    return new Place(in.name(), Ints.saturatedCast(line), column);
  }
}
