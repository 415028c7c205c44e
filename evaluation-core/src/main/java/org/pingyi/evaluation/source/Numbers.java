package org.pingyi.evaluation.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.model.Fraction;

/** Reads numbers as reports write them: plain decimals, and reduced fractions. */
public final class Numbers {

  /** Longer numbers are in no report, and take their time to be read. */
  private static final int LONGEST = 5_000;

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
}
