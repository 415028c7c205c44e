package org.pingyi.evaluation.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Digits of a text with not much between them, so that people read them as one number.
 *
 * @param start where they begin in the text
 * @param end where they end
 * @param digits what they come to, in ASCII
 * @param groups the same digits as they stand together
 * @param plain whether all of them are ASCII or full-width digits
 * @param close whether all that is between groups is one space or hyphen
 */
record DigitRun(
    int start, int end, String digits, List<String> groups, boolean plain, boolean close) {

  private static final int FARTHEST = 5;
  private static final String CHINESE = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○幺两";
  private static final int CIRCLE = 20;
  private static final int ONE = 21;
  private static final int TWO = 22;
  private static final String BETWEEN = ".．·•・_＿/／\\＼~～()（）[]［］【】+＋|｜*＊'’";

  /** Returns the next run from a place on; empty where there is no further digit. */
  static Optional<DigitRun> next(String text, int from) {
    int start = from;
    while (start < text.length() && digit(text.codePointAt(start)) < 0) {
      start += Character.charCount(text.codePointAt(start));
    }
    return start < text.length() ? Optional.of(read(text, start)) : Optional.empty();
  }

  private static DigitRun read(String text, int start) {
    StringBuilder digits = new StringBuilder();
    List<String> groups = new ArrayList<>();
    boolean plain = true;
    boolean close = true;
    int groupStart = 0;
    int end = start;
    int between = 0;
    int at = start;
    while (at < text.length() && between <= FARTHEST) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      int digit = digit(c);
      if (digit >= 0) {
        if (between > 0) {
          groups.add(digits.substring(groupStart));
          groupStart = digits.length();
          close &= between == 1 && isClose(text.codePointBefore(at));
        }
        digits.append((char) ('0' + digit));
        plain &= Character.digit(c, 10) >= 0;
        between = 0;
        end = next;
      } else if (isBetween(c)) {
        between++;
      } else {
        break;
      }
      at = next;
    }
    groups.add(digits.substring(groupStart));
    return new DigitRun(start, end, digits.toString(), List.copyOf(groups), plain, close);
  }

  /** Returns the digit that a character stands for; -1 where it stands for none. */
  static int digit(int c) {
    int decimal = Character.digit(c, 10);
    if (decimal >= 0) {
      return decimal;
    }
    int chinese = CHINESE.indexOf(c);
    if (chinese >= 0) {
      return chinese == CIRCLE ? 0 : chinese == ONE ? 1 : chinese == TWO ? 2 : chinese % 10;
    }
    return Character.getType(c) == Character.OTHER_NUMBER ? enclosed(c) : -1;
  }

  /** Letters, of which the warning is, are no numbers and do not come here; ㊷ is more than 9. */
  @SuppressWarnings("CharacterGetNumericValue")
  private static int enclosed(int number) {
    int value = Character.getNumericValue(number);
    return value <= 9 ? Math.max(value, -1) : -1;
  }

  /** Says whether a character may stand between the digits of a number. */
  static boolean isBetween(int c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default ->
          BETWEEN.indexOf(c) >= 0 || (Character.isBmpCodePoint(c) && WhiteSpace.is((char) c));
    };
  }

  private static boolean isClose(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION
        || (Character.isBmpCodePoint(c) && WhiteSpace.is((char) c));
  }
}
