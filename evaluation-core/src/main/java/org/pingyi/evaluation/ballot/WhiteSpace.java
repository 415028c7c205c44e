package org.pingyi.evaluation.ballot;

import com.google.common.base.CharMatcher;

/** Unicode's white space, no-break and full-width too, which is removed around every text. */
final class WhiteSpace {

  private static final CharMatcher MATCHER = CharMatcher.whitespace();

  private WhiteSpace() {}

  static boolean is(char c) {
    return c <= ' ' ? MATCHER.matches(c) : c > '~' && MATCHER.matches(c);
  }

  /** Where the text begins that stands between two positions. */
  static int skip(char[] chars, int from, int to) {
    int start = from;
    while (start < to && is(chars[start])) {
      start++;
    }
    return start;
  }

  /** Where the text ends that stands between two positions. */
  static int skipBack(char[] chars, int from, int to) {
    int end = to;
    while (end > from && is(chars[end - 1])) {
      end--;
    }
    return end;
  }

  static String trim(String text) {
    return MATCHER.trimFrom(text);
  }
}
