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
   * @throws NumberFormatException if the text is no such decimal, or longer than 1,000 characters
   */
  public static BigDecimal decimal(String text) {
    if (text.length() > MAX_LENGTH || !DECIMAL.matcher(text).matches()) {
      throw new NumberFormatException("not a decimal number such as 0.5");
    }
    return new BigDecimal(text);
  }
}
