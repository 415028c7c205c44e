package org.pingyi.evaluation.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.model.Fraction;

/**
 * Reads numbers as reports write them, plain decimals and reduced fractions, and shows them to
 * people.
 */
public final class Numbers {

  /** Longer numbers are in no report, and take their time to be read. */
  private static final int LONGEST = 5_000;

  private static final int SHOWN_DECIMALS = 6;

  private static final Pattern NUMBER =
      Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(?:/(0*[1-9][0-9]*))?");

  private Numbers() {}

  /**
   * Returns an exact number.
   *
   * @param text the number as a report has it
   * @return the number; empty where the text is none
   */
  public static Optional<Fraction> read(String text) {
    Matcher number = NUMBER.matcher(text);
    if (text.length() > LONGEST || !number.matches()) {
      return Optional.empty();
    }
    Fraction top = Fraction.of(new BigDecimal(number.group(1)));
    return Optional.of(
        number.group(2) == null
            ? top
            : top.dividedBy(Fraction.of(new BigDecimal(number.group(2)))));
  }

  /**
   * Returns an exact number.
   *
   * @param text the number as a report has it
   * @return the number
   * @throws IllegalArgumentException if the text is none
   */
  public static Fraction exact(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("no exact number: " + text));
  }

  /**
   * Says whether two texts are the same, or the same number written with more zeros.
   *
   * @param a one text
   * @param b the other text
   * @return true where they are, or both are empty
   */
  public static boolean same(Optional<String> a, Optional<String> b) {
    if (a.equals(b) || a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    Optional<Fraction> number = read(a.get());
    return number.isPresent() && number.equals(read(b.get()));
  }

  /**
   * Shows a number: as it is, or its first six decimals, as in {@code 95.789473…}.
   *
   * @param number the number
   * @return the number in plain digits
   */
  public static String shown(Fraction number) {
    if (number.isDecimal()) {
      BigDecimal decimal = number.toDecimal(MathContext.UNLIMITED);
      if (decimal.scale() <= SHOWN_DECIMALS) {
        return decimal.toPlainString();
      }
    }
    BigDecimal cut = number.rounded(SHOWN_DECIMALS, RoundingMode.DOWN);
    String sign = cut.signum() == 0 && number.signum() < 0 ? "-" : "";
    return sign + cut.toPlainString() + "…";
  }
}
