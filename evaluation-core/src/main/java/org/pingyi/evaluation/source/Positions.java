package org.pingyi.evaluation.source;

import org.pingyi.evaluation.fault.Place;

/**
 * Finds the places of a text by offset. Asked for rising offsets it goes through the text once.
 *
 * <p>A line ends with a line feed, a carriage return or both; columns are counted in code points.
 */
public final class Positions {

  private final String source;
  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  /**
   * Begins at the start of a text.
   *
   * @param source what places name it
   * @param text the text
   */
  public Positions(String source, String text) {
    this.source = source;
    this.text = text;
  }

  /** The place of an offset; of the end of the text for all that lie beyond. */
  Place at(long wanted) {
    if (wanted < offset) {
      offset = 0;
      line = 1;
      column = 1;
    }
    while (offset < wanted && offset < text.length()) {
      step(text.codePointAt(offset));
    }
    return new Place(source, line, column);
  }

  private void step(int codePoint) {
    offset += Character.charCount(codePoint);
    boolean half = codePoint == '\r' && offset < text.length() && text.charAt(offset) == '\n';
    if (codePoint == '\n' || (codePoint == '\r' && !half)) {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  /**
   * Returns the end of the text.
   *
   * @return the place behind its last character
   */
  public Place end() {
    return at(text.length());
  }
}
