package org.pingyi.evaluation.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as a scheme and a ballot write them: ASCII digits, a sign, a point, and nothing else. */
public final class Numerals {

  /** Longer ones are no numbers of any evaluation, and cost more than linear time to read. */
  private static final int MAX_LENGTH = 1_000;

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private Numerals() {}

  /**
   * Reads a decimal such as {@code -1} or {@code 0.5}; not {@code 1e2}, {@code .5}, {@code 1_000}.
   *
   * @param text the text
   * @return the number, with the digits written
   * @throws NumberFormatException if the text is no such decimal, or has more than 1,000 characters
   *     besides leading and trailing zeros
   */
  public static BigDecimal decimal(String text) {
    if (DECIMAL.matcher(text).matches()) {
      String digits = text.length() > MAX_LENGTH ? withoutIdleZeros(text) : text;
      if (digits.length() <= MAX_LENGTH) {
        return new BigDecimal(digits);
      }
    }
    throw new NumberFormatException("not a decimal number such as 0.5");
  }

  private static String withoutIdleZeros(String text) {
    String sign = text.startsWith("-") ? "-" : "";
    int from = sign.length();
    while (from + 1 < text.length() && text.charAt(from) == '0' && text.charAt(from + 1) != '.') {
      from++;
    }
    int to = text.length();
    if (text.indexOf('.') >= 0) {
      while (text.charAt(to - 1) == '0') {
        to--;
      }
      to -= text.charAt(to - 1) == '.' ? 1 : 0;
    }
    return sign + text.substring(from, to);
  }
}
