package org.pingyi.evaluation.text;

import java.util.Comparator;

/** The order of texts by their Unicode code points, the same on every machine. */
public final class CodePoints {

  /** Compares code point by code point; {@link String#compareTo} would compare halves of them. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  /**
   * Returns whether a text has half of a code point, which no bytes stand for.
   *
   * @param text the text
   * @return whether a surrogate has no other half
   */
  public static boolean hasHalf(String text) {
    return half(text) >= 0;
  }

  /**
   * Returns where a text has half of a code point.
   *
   * @param text the text
   * @return the position of the first surrogate that has no other half; -1 where all have one
   */
  public static int half(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /**
   * Returns whether a text can be written anywhere, and read again as the same.
   *
   * @param text the text
   * @return whether it has neither half of a code point nor a NUL
   */
  public static boolean isWhole(String text) {
    return text.indexOf('\0') < 0 && !hasHalf(text);
  }

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        return Character.isSurrogate(left) == Character.isSurrogate(right)
            ? Character.compare(left, right)
            : Character.isSurrogate(left) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
