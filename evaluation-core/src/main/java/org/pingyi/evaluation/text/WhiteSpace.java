package org.pingyi.evaluation.text;

/** Unicode's white space, no-break and full-width too, which is removed around every text. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /**
   * Returns whether a character is white space.
   *
   * @param c the character
   * @return whether it is
   */
  public static boolean is(char c) {
    return c <= ' ' ? c == ' ' || ('\t' <= c && c <= '\r') : c > '~' && isBeyondAscii(c);
  }

  private static boolean isBeyondAscii(char c) {
    return switch (c) {
      case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
      default -> '\u2000' <= c && c <= '\u200A';
    };
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
    return start(text) == text.length();
  }

  /**
   * Returns a text without the white space around it.
   *
   * @param text the text
   * @return what is left of it
   */
  public static String trim(String text) {
    int start = start(text);
    int end = text.length();
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && is(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
