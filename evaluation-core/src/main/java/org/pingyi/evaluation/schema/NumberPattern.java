package org.pingyi.evaluation.schema;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;

/**
 * Regular expressions for numbers that are written as texts and lie between bounds: a schema
 * compares numbers, but not texts.
 *
 * <p>A number is compared digit by digit. It is above 345 if it has more than three digits, or
 * three of which the first is above 3, or the first is 3 and the second above 4, and so on; zeros
 * in front do not count. What is not above a bound is at most the bound.
 */
final class NumberPattern {

  private static final String DECIMAL = "-?[0-9]+(?:\\.[0-9]+)?";
  private static final String ANY_FRACTION = "(?:\\.[0-9]+)?";

  private NumberPattern() {}

  /** Matches the whole of a decimal within bounds. */
  static String decimal(Bounds bounds) {
    return "^" + decimal(bounds, "") + "$";
  }

  /** Matches the rest of a text: a decimal within bounds, and what has to follow it. */
  static String decimal(Bounds bounds, String end) {
    return within(bounds, end) + DECIMAL + end;
  }

  /** Matches the whole of a whole number within bounds. */
  static String whole(Bounds bounds) {
    return "^" + within(bounds, "") + "-?[0-9]{1,1000}$";
  }

  /** Matches a number of at least 0 and at most some other, and what has to follow it. */
  static String upTo(long most, String end) {
    return "(?!" + above(BigDecimal.valueOf(most), false) + end + ")[0-9]+" + end;
  }

  private static String within(Bounds bounds, String end) {
    return bounds.least().map(least -> least(least, end)).orElse("")
        + bounds.most().map(most -> most(most, end)).orElse("");
  }

  private static String least(Bound bound, String end) {
    BigDecimal value = bound.value();
    return value.signum() > 0 || (value.signum() == 0 && !bound.included())
        ? "(?=" + above(value, bound.included()) + end + "$)"
        : "(?!-" + above(value.negate(), !bound.included()) + end + "$)";
  }

  private static String most(Bound bound, String end) {
    BigDecimal value = bound.value();
    return value.signum() < 0 || (value.signum() == 0 && !bound.included())
        ? "(?=-" + above(value.negate(), bound.included()) + end + "$)"
        : "(?!" + above(value, !bound.included()) + end + "$)";
  }

  /** Matches numbers without a sign that are above one that is at least 0, or perhaps that one. */
  private static String above(BigDecimal bound, boolean included) {
    BigDecimal plain = bound.stripTrailingZeros();
    String text = plain.setScale(Math.max(0, plain.scale())).toPlainString();
    int point = text.indexOf('.');
    String digits = (point < 0 ? text : text.substring(0, point)).replaceFirst("^0+", "");
    String fraction = point < 0 ? "" : text.substring(point + 1);
    StringJoiner ways = new StringJoiner("|", "(?:0*(?:", "))");
    ways.add("[1-9][0-9]{" + digits.length() + "}[0-9]*" + ANY_FRACTION);
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '9') {
        ways.add(
            digits.substring(0, i)
                + higher(digits.charAt(i))
                + rest(digits.length() - i - 1)
                + ANY_FRACTION);
      }
    }
    // of 0 itself one zero is a digit of its own, which the zeros in front must not take all
    ways.add((digits.isEmpty() ? "0" : digits) + fractionAbove(fraction, included));
    return ways.toString();
  }

  private static String fractionAbove(String fraction, boolean included) {
    StringJoiner ways = new StringJoiner("|", "\\.(?:", ")");
    for (int i = 0; i < fraction.length(); i++) {
      if (fraction.charAt(i) < '9') {
        ways.add(fraction.substring(0, i) + higher(fraction.charAt(i)) + "[0-9]*");
      }
    }
    ways.add(
        fraction + (included ? "[0-9]" + (fraction.isEmpty() ? "+" : "*") : "[0-9]*[1-9][0-9]*"));
    return included && fraction.isEmpty() ? "(?:" + ways + ")?" : ways.toString();
  }

  private static String higher(char digit) {
    return digit == '8' ? "9" : "[" + (char) (digit + 1) + "-9]";
  }

  private static String rest(int digits) {
    return digits == 0 ? "" : "[0-9]{" + digits + "}";
  }
}
