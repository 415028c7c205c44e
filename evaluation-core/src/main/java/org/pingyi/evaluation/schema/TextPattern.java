package org.pingyi.evaluation.schema;

import java.util.regex.Pattern;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.text.WhiteSpace;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;

/** Regular expressions for texts, such as every dialect of them reads. */
final class TextPattern {

  private static final String SPACE = "[" + spaces() + "]";
  private static final String OTHER = "[^" + spaces() + "]";

  /** Has something besides white space. */
  static final String NOT_BLANK = OTHER;

  /** Has no white space around it, and something in between. */
  static final String TRIMMED = "^" + OTHER + "(?:[\\s\\S]*" + OTHER + ")?$";

  /** Is nothing but white space. */
  static final String BLANK = "^" + SPACE + "*$";

  /**
   * What ids of time zones look like: a place within a region, such as {@code Asia/Shanghai}, or a
   * name of two letters or more that is no offset, such as {@code PRC}. Which of them there are
   * depends on the machine.
   */
  static final String ZONE =
      "^(?:(?:[A-Z][a-z]+|US|SystemV)/[A-Z][A-Za-z0-9_+/-]+|[A-Z](?:[A-Za-z0-9]|-[A-Z])+)$";

  /** A day of the Gregorian calendar. */
  static final String DATE =
      "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

  /** A length of time, each part of it within what can be counted. */
  static final String DURATION =
      "^(?:"
          + NumberPattern.upTo(CalendarDuration.Calendar.MAX_DAYS, "d$")
          + "|"
          + NumberPattern.upTo(CalendarDuration.WorkingDays.MAX_DAYS, " working days?$")
          + "|P(?=[0-9])"
          + part(CalendarDuration.Calendar.MAX_MONTHS / 12, "Y")
          + part(CalendarDuration.Calendar.MAX_MONTHS, "M")
          + part(CalendarDuration.Calendar.MAX_DAYS / 7, "W")
          + part(CalendarDuration.Calendar.MAX_DAYS, "D")
          + "$)";

  /** What dialects of regular expressions have in common. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:[A-Za-z0-9 _,;:!#%&'\"/<>=@~^$.|-]|\\\\[dDwstnr.*+?^$(){}\\[\\]|/\\\\-]"
              + "|\\((?:\\?:)?|\\)|\\[\\^?(?:[^\\[\\]\\\\&]|\\\\[dwtnr.*+?^$(){}\\[\\]|/\\\\-])+]"
              + "|[*+?](?![*+])|\\{[0-9]+(?:,[0-9]*)?}(?![+]))*");

  private TextPattern() {}

  private static String part(int most, String unit) {
    return "(?:" + NumberPattern.upTo(most, unit) + ")?";
  }

  /** A share as a percentage, a quotient or a decimal; of quotients not whether they fit. */
  static String share(Bounds bounds) {
    return "^(?:"
        + NumberPattern.decimal(times100(bounds), "%")
        + "|"
        + NumberPattern.decimal(bounds, "")
        + "|(?:-0+|[0-9]+)/0*[1-9][0-9]*)$";
  }

  private static Bounds times100(Bounds bounds) {
    return new Bounds(
        bounds.least().map(TextPattern::times100), bounds.most().map(TextPattern::times100));
  }

  private static Bound times100(Bound bound) {
    return new Bound(bound.value().movePointRight(2), bound.included());
  }

  /** Says whether a regular expression of Java's means the same elsewhere. */
  static boolean isCommon(String java) {
    return COMMON.matcher(java).matches();
  }

  private static String spaces() {
    StringBuilder spaces = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (WhiteSpace.is((char) c)) {
        int from = c;
        while (c < Character.MAX_VALUE && WhiteSpace.is((char) (c + 1))) {
          c++;
        }
        spaces.append(escape(from));
        if (c > from) {
          spaces.append('-').append(escape(c));
        }
      }
    }
    return spaces.toString();
  }

  private static String escape(int c) {
    return "\\u" + Integer.toHexString(0x10000 | c).substring(1);
  }
}
