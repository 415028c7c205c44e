package org.pingyi.evaluation.source;

import org.pingyi.evaluation.fault.Place;

/**
 * A line and a column.
 *
 * @param line from 1
 * @param column from 1
 */
record Position(int line, int column) {

  /** The position behind a text. */
  static Position after(String text) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, text.codePointCount(lineStart, text.length()) + 1);
  }

  Place in(String source) {
    return new Place(source, line, column);
  }
}
