package org.pingyi.evaluation.text;

import com.google.common.base.CharMatcher;

/** Unicode's white space, no-break and full-width too, which is removed around every text. */
public final class WhiteSpace {

  private static final CharMatcher MATCHER = CharMatcher.whitespace();

  private WhiteSpace() {}

  /**
   * Returns whether a character is white space.
   *
   * @param c the character
   * @return whether it is
   */
  public static boolean is(char c) {
    return c <= ' ' ? MATCHER.matches(c) : c > '~' && MATCHER.matches(c);
  }

  /**
   * Returns where the text begins that stands between two positions.
   *
   * @param chars the characters
   * @param from the first position
   * @param to the position after the last
   * @return the position of the first character that is not white space; {@code to} where all are
   */
  public static int skip(char[] chars, int from, int to) {
    int start = from;
    while (start < to && is(chars[start])) {
      start++;
    }
    return start;
  }

  /**
   * Returns where the text ends that stands between two positions.
   *
   * @param chars the characters
   * @param from the first position
   * @param to the position after the last
   * @return the position after the last character that is not white space; {@code from} where all
   *     are
   */
  public static int skipBack(char[] chars, int from, int to) {
    int end = to;
    while (end > from && is(chars[end - 1])) {
      end--;
    }
    return end;
  }

  /**
   * Returns whether a text has nothing but white space.
   *
   * @param text the text
   * @return whether nothing is left of it when it is trimmed
   */
  public static boolean isBlank(String text) {
    return MATCHER.matchesAllOf(text);
  }

  /**
   * Returns a text without the white space around it.
   *
   * @param text the text
   * @return what is left of it
   */
  public static String trim(String text) {
    return MATCHER.trimFrom(text);
  }
}
