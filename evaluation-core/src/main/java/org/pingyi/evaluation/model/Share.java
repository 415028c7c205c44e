package org.pingyi.evaluation.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.Numerals;

/**
 * A part of a whole, from 0 to 1, kept exactly as it was written: {@code 1/3} stays one third.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the share, from 0 to 1
 */
@Stable
public record Share(Fraction value) implements Comparable<Share> {

  private static final Pattern PERCENT = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)%");
  private static final Pattern QUOTIENT = Pattern.compile("(-?[0-9]+)/([0-9]+)");

  /**
   * Checks the share.
   *
   * @throws IllegalArgumentException if the value is below 0 or above 1
   */
  public Share {
    if (value.signum() < 0 || value.compareTo(Fraction.ONE) > 0) {
      throw new IllegalArgumentException("a share is from 0 to 1, or 0% to 100%");
    }
  }

  /**
   * Returns one number's share of another.
   *
   * @param part the part, from 0 to the whole
   * @param whole the whole, at least 1
   * @return the share
   * @throws IllegalArgumentException if the part is below 0 or above the whole, or the whole is
   *     below 0
   * @throws ArithmeticException if the whole is 0
   */
  public static Share of(long part, long whole) {
    Fraction quotient = Fraction.of(part, whole);
    if (whole < 0) {
      throw new IllegalArgumentException("a share of less than nothing");
    }
    return new Share(quotient);
  }

  /**
   * Reads a share as a scheme writes it: {@code 20%}, {@code 1/3}, or a decimal from 0 to 1.
   *
   * @param text the text
   * @return the share, exactly as written
   * @throws NumberFormatException if the text is none of the three
   * @throws IllegalArgumentException if it is, but below 0 or above 1
   */
  public static Share parse(String text) {
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      return new Share(Fraction.of(Numerals.decimal(percent.group(1))).dividedBy(Fraction.HUNDRED));
    }
    Matcher quotient = QUOTIENT.matcher(text);
    if (quotient.matches()) {
      Fraction divisor = Fraction.of(Numerals.decimal(quotient.group(2)));
      if (divisor.signum() == 0) {
        throw new IllegalArgumentException("a share of nothing");
      }
      return new Share(Fraction.of(Numerals.decimal(quotient.group(1))).dividedBy(divisor));
    }
    return new Share(Fraction.of(Numerals.decimal(text)));
  }

  /**
   * Returns how many of a number this share allows.
   *
   * @param whole the number, at least 0
   * @return ⌊share · whole⌋
   */
  public long floorOf(long whole) {
    return value.times(whole).floor();
  }

  @Override
  public int compareTo(Share other) {
    return value.compareTo(other.value);
  }

  /** Returns the share as a scheme may write it, such as {@code 0.2} or {@code 1/3}. */
  @Override
  public String toString() {
    return value.toString();
  }
}
