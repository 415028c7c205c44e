package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.stability.Stable;

/**
 * An exact number: a fraction in lowest terms, with a denominator above 0.
 *
 * @param numerator above the line
 * @param denominator below the line
 */
@Stable
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

  /** The number 0. */
  public static final Exact ZERO = of(0);

  /** The number 1. */
  public static final Exact ONE = of(1);

  private static final Pattern WRITTEN =
      Pattern.compile("(-?[0-9]+)(?:/([0-9]+))?|-?[0-9]+\\.[0-9]+");

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /**
   * Reduces the fraction.
   *
   * @throws ArithmeticException if the denominator is 0
   */
  public Exact {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("divides by 0");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = numerator.gcd(denominator).multiply(sign(denominator));
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  private static BigInteger sign(BigInteger number) {
    return BigInteger.valueOf(number.signum());
  }

  /**
   * Returns a whole number.
   *
   * @param number the number
   * @return the same, exactly
   */
  public static Exact of(long number) {
    return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
  }

  /**
   * Returns one whole number divided by another.
   *
   * @param dividend what is divided
   * @param divisor by what
   * @return the quotient
   * @throws ArithmeticException if the divisor is 0
   */
  public static Exact of(long dividend, long divisor) {
    return new Exact(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor));
  }

  /**
   * Returns a decimal as a fraction.
   *
   * @param decimal the decimal
   * @return the same, exactly
   */
  public static Exact of(BigDecimal decimal) {
    BigDecimal whole = decimal.setScale(Math.max(0, decimal.scale()));
    return new Exact(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
  }

  /**
   * Reads a number as explanations write it: {@code 38}, {@code 0.25}, {@code 1820/19}.
   *
   * @param text the number as it is written
   * @return the number
   * @throws NumberFormatException if the text is none of the three
   */
  public static Exact parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new NumberFormatException("no exact number: " + text);
    }
    if (written.group(1) == null) {
      return of(new BigDecimal(text));
    }
    return new Exact(
        new BigInteger(written.group(1)),
        written.group(2) == null ? BigInteger.ONE : new BigInteger(written.group(2)));
  }

  /** Returns the number that a text is, if it is one. */
  static Optional<Exact> read(String text) {
    return WRITTEN.matcher(text).matches() ? Optional.of(parse(text)) : Optional.empty();
  }

  /**
   * Adds.
   *
   * @param other what is added
   * @return the sum
   */
  public Exact plus(Exact other) {
    return new Exact(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * Subtracts.
   *
   * @param other what is taken away
   * @return the difference
   */
  public Exact minus(Exact other) {
    return plus(new Exact(other.numerator.negate(), other.denominator));
  }

  /**
   * Multiplies.
   *
   * @param other the other factor
   * @return the product
   */
  public Exact times(Exact other) {
    return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * Divides.
   *
   * @param divisor by what
   * @return the quotient
   * @throws ArithmeticException if the divisor is 0
   */
  public Exact dividedBy(Exact divisor) {
    return new Exact(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /**
   * Rounds down.
   *
   * @return the greatest whole number that is not above this one
   */
  public Exact floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return new Exact(
        parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
  }

  /**
   * Rounds as numbers are published, once.
   *
   * @param digits how many decimals
   * @param mode which way
   * @return the rounded number
   */
  public BigDecimal rounded(int digits, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, mode);
  }

  /**
   * Returns the sign.
   *
   * @return −1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Exact other) {
    return minus(other).signum();
  }

  /**
   * Returns the number as explanations write it: in decimals where they end, else as a fraction.
   */
  @Override
  public String toString() {
    if (denominator.equals(BigInteger.ONE)) {
      return numerator.toString();
    }
    BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
    }
    return rest.equals(BigInteger.ONE)
        ? new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString()
        : numerator + "/" + denominator;
  }
}
