package org.pingyi.evaluation.redaction;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds digits that stand near each other in a text, however they are written and whatever signs
 * are between them; letters that look like digits count where they stand among digits. For one
 * thread, once from the beginning to the end.
 */
final class DigitGroups {

  /**
   * Digits that stand together.
   *
   * @param start where they begin in the text
   * @param end where they end
   * @param digits what they come to, in ASCII
   * @param alike whether letters stand for some of them
   * @param apart whether a comma or the like is between them and those before
   */
  record Group(int start, int end, String digits, boolean alike, boolean apart) {}

  private static final int FARTHEST = 5;
  private static final String COMMAS = ",，、;；:：。｡､﹐﹑﹔﹕=＝!！?？…";
  private static final String LIKE_ZERO = "OoＯｏ";
  private static final String LIKE_ONE = "lIｌＩ";

  /** The last character of some identity cards, and the Roman ten that stands for it. */
  static final String X = "XxＸｘⅩⅹ";

  /** So many that look like zeros, and nothing else, are taken for zeros. */
  private static final int ZEROS = 3;

  private static final byte ALIKE = 10;
  private static final byte BETWEEN = 20;
  private static final byte COMMA = 21;
  private static final byte BREAK = 22;
  private static final byte REST = 23;

  private final String text;
  private final byte[] signs;
  private int at;

  DigitGroups(String text) {
    this.text = text;
    this.signs = signs(text);
    int from = 0;
    while (from < signs.length) {
      from = isDigit(signs[from]) ? settle(from) : from + 1;
    }
  }

  private static byte[] signs(String text) {
    byte[] signs = new byte[text.length()];
    int i = 0;
    while (i < signs.length) {
      int c = text.codePointAt(i);
      signs[i] = sign(c);
      if (Character.charCount(c) > 1) {
        signs[i + 1] = REST;
      }
      i += Character.charCount(c);
    }
    return signs;
  }

  private static byte sign(int c) {
    int digit = DigitRun.digit(c);
    if (digit >= 0) {
      return (byte) digit;
    }
    if (LIKE_ZERO.indexOf(c) >= 0) {
      return ALIKE;
    }
    if (LIKE_ONE.indexOf(c) >= 0) {
      return ALIKE + 1;
    }
    if (COMMAS.indexOf(c) >= 0) {
      return COMMA;
    }
    return DigitRun.isBetween(c) ? BETWEEN : BREAK;
  }

  private static boolean isDigit(byte sign) {
    return sign < BETWEEN;
  }

  /** Letters that join a word are none of a number. Returns where the digits end. */
  private int settle(int from) {
    int to = from;
    int real = 0;
    int zeros = 0;
    int letters = 0;
    while (to < signs.length && (isDigit(signs[to]) || signs[to] == REST)) {
      real += signs[to] < ALIKE ? 1 : 0;
      zeros += signs[to] == ALIKE ? 1 : 0;
      letters += isLike(to) ? 1 : 0;
      to++;
    }
    boolean word =
        (isLike(from) && from > 0 && isLetter(text.codePointBefore(from)))
            || (isLike(to - 1)
                && to < signs.length
                && isLetter(text.codePointAt(to))
                && !endsWithX(to, real > 0))
            || (real == 0 && (zeros < letters || zeros < ZEROS));
    if (letters > 0 && word) {
      for (int i = from; i < to; i++) {
        signs[i] = isLike(i) ? BREAK : signs[i];
      }
    }
    return to;
  }

  private boolean isLike(int place) {
    return signs[place] >= ALIKE && isDigit(signs[place]);
  }

  /**
   * Says whether the X of an identity card is there, and no word: behind a digit even before one.
   */
  private boolean endsWithX(int at, boolean behindDigit) {
    return X.indexOf(text.charAt(at)) >= 0
        && (behindDigit || at + 1 == text.length() || !isLetter(text.codePointAt(at + 1)));
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
  }

  /** Returns the next groups that are near each other; none where there are no more. */
  List<Group> next() {
    while (at < signs.length && !isDigit(signs[at])) {
      at++;
    }
    List<Group> groups = new ArrayList<>();
    boolean apart = false;
    while (at < signs.length && isDigit(signs[at])) {
      groups.add(group(apart));
      int between = 0;
      apart = false;
      while (at < signs.length
          && between <= FARTHEST
          && (signs[at] == BETWEEN || signs[at] == COMMA || signs[at] == REST)) {
        between += signs[at] == REST ? 0 : 1;
        apart |= signs[at] == COMMA;
        at++;
      }
      if (between > FARTHEST) {
        break;
      }
    }
    return groups;
  }

  private Group group(boolean apart) {
    int start = at;
    boolean alike = false;
    StringBuilder digits = new StringBuilder();
    while (at < signs.length && (isDigit(signs[at]) || signs[at] == REST)) {
      if (signs[at] != REST) {
        alike |= signs[at] >= ALIKE;
        digits.append((char) ('0' + signs[at] % ALIKE));
      }
      at++;
    }
    return new Group(start, at, digits.toString(), alike, apart);
  }

  /** Returns the X behind 17 digits, with what is between; nothing where there is none. */
  static String x(String text, int end) {
    int to = end;
    while (to < text.length() && to <= end + FARTHEST && isSign(text.charAt(to))) {
      to++;
    }
    return to < text.length() && X.indexOf(text.charAt(to)) >= 0 ? text.substring(end, to + 1) : "";
  }

  private static boolean isSign(char c) {
    return COMMAS.indexOf(c) >= 0 || DigitRun.isBetween(c);
  }
}
