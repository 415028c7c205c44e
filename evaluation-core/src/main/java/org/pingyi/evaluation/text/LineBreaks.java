package org.pingyi.evaluation.text;

import java.util.regex.Pattern;

/** Line breaks of any kind, which a title may have, and a line that is made of titles may not. */
public final class LineBreaks {

  private static final Pattern ANY = Pattern.compile("\\R");

  private LineBreaks() {}

  /**
   * Puts a text on one line.
   *
   * @param text the text
   * @return the text with a space for each line break
   */
  public static String folded(String text) {
    return ANY.matcher(text).replaceAll(" ");
  }
}
