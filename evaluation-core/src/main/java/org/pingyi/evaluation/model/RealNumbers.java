package org.pingyi.evaluation.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Natural logarithms and powers of e, to as many digits as one asks for. Both follow their power
 * series after the argument was made small: see M. Abramowitz and I. A. Stegun, Handbook of
 * Mathematical Functions (1964), 4.1.27 and 4.2.1.
 */
final class RealNumbers {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** An exponent is divided by a power of two until it is below 2 to the power of minus this. */
  private static final int SMALL_BITS = 8;

  /** A number above about this is farther from 1 than its half, and its series longer. */
  private static final BigDecimal FOUR_THIRDS = new BigDecimal("1.3333");

  /** The precision with which nearly all logarithms are calculated, or more. */
  private static final int OFTEN = 120;

  /** The logarithm of 2, which each logarithm needs. */
  private static final BigDecimal OF_TWO =
      nearOne(TWO, new MathContext(OFTEN + 10, RoundingMode.HALF_EVEN));

  private RealNumbers() {}

  /**
   * Returns the natural logarithm of a number above 0.
   *
   * @param precision to how many significant digits it is calculated with; the error is below a few
   *     units of the last of them, times the greatest number that is met on the way
   */
  static BigDecimal logarithm(BigDecimal number, int precision) {
    MathContext digits = new MathContext(precision, RoundingMode.HALF_EVEN);
    int doublings = doublings(number);
    BigDecimal rest = halved(number, doublings, digits);
    if (rest.compareTo(FOUR_THIRDS) > 0) {
      doublings++;
      rest = halved(number, doublings, digits);
    }
    BigDecimal ofTwo = precision <= OFTEN ? OF_TWO : nearOne(TWO, digits);
    return nearOne(rest, digits).add(ofTwo.multiply(BigDecimal.valueOf(doublings)), digits);
  }

  private static BigDecimal halved(BigDecimal number, int times, MathContext digits) {
    BigDecimal power = new BigDecimal(BigInteger.ONE.shiftLeft(Math.abs(times)));
    return times >= 0 ? number.divide(power, digits) : number.multiply(power, digits);
  }

  /** By how many doublings of a number between 1/2 and 2 one gets near the given one. */
  private static int doublings(BigDecimal number) {
    BigInteger whole = number.toBigInteger();
    if (whole.signum() > 0) {
      return whole.bitLength() - 1;
    }
    return -BigDecimal.ONE.divide(number, 0, RoundingMode.DOWN).toBigInteger().bitLength();
  }

  /** 2·artanh z with z = (x − 1) / (x + 1): ln x, for x between 1/2 and 2. */
  private static BigDecimal nearOne(BigDecimal number, MathContext digits) {
    BigDecimal z = number.subtract(BigDecimal.ONE).divide(number.add(BigDecimal.ONE), digits);
    BigDecimal square = z.multiply(z, digits);
    BigDecimal least = BigDecimal.ONE.movePointLeft(digits.getPrecision() + 2);
    BigDecimal power = z;
    BigDecimal sum = z;
    for (int k = 3; power.abs().compareTo(least) > 0; k += 2) {
      power = power.multiply(square, digits);
      sum = sum.add(power.divide(BigDecimal.valueOf(k), digits), digits);
    }
    return sum.multiply(TWO, digits);
  }

  /**
   * Returns e to the power of a number.
   *
   * @param precision to how many significant digits
   */
  static BigDecimal exponential(BigDecimal exponent, int precision) {
    int halvings = exponent.abs().toBigInteger().bitLength() + SMALL_BITS;
    MathContext digits = new MathContext(precision + halvings, RoundingMode.HALF_EVEN);
    BigDecimal small = exponent.divide(new BigDecimal(BigInteger.ONE.shiftLeft(halvings)), digits);
    BigDecimal least = BigDecimal.ONE.movePointLeft(digits.getPrecision() + 2);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal result = BigDecimal.ONE;
    for (int k = 1; term.abs().compareTo(least) > 0; k++) {
      term = term.multiply(small, digits).divide(BigDecimal.valueOf(k), digits);
      result = result.add(term, digits);
    }
    for (int i = 0; i < halvings; i++) {
      result = result.multiply(result, digits);
    }
    return result.round(new MathContext(precision, RoundingMode.HALF_EVEN));
  }
}
