package org.pingyi.evaluation.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Powers and natural logarithms of exact numbers, rounded to 50 digits after the point, half-even.
 * Both follow their power series after the argument was made small: see M. Abramowitz and I. A.
 * Stegun, Handbook of Mathematical Functions (1964), 4.1.27 and 4.2.1.
 *
 * <p>Between the exact numbers and the result all is calculated in whole multiples of a power of
 * two ({@link FixedPoint}), which are multiplied, shifted and divided by small numbers alone.
 */
final class RealNumbers {

  /** The precision with which nearly all are calculated, or more. */
  private static final FixedPoint OFTEN = new FixedPoint(400);

  /** How many digits after the point a result has. */
  private static final int RESULT_DIGITS = 50;

  /** How many more digits are calculated with, so that the last of those above is right. */
  private static final int GUARD_DIGITS = 40;

  /** A power with more digits than this before the point is refused. */
  private static final int MOST_DIGITS = 1_000;

  private RealNumbers() {}

  /** Returns a power of a number above 0, or of 0 where the exponent is above 0. */
  static BigDecimal power(Fraction base, Fraction exponent) {
    if (base.signum() < 0 || (base.signum() == 0 && exponent.signum() <= 0)) {
      throw new ArithmeticException(base + " has no power of " + exponent);
    }
    if (base.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int digitsBeforePoint = digitsBeforePoint(base, exponent);
    if (exponent.equals(Fraction.of(1, 2))) {
      return root(base).setScale(RESULT_DIGITS, RoundingMode.HALF_EVEN);
    }
    FixedPoint points = fixedPoint(RESULT_DIGITS + GUARD_DIGITS + digitsBeforePoint);
    BigInteger logarithm =
        points.logarithm(base).multiply(exponent.numerator()).divide(exponent.denominator());
    return points.exponential(logarithm, RESULT_DIGITS);
  }

  /** An upper bound, from the bits of the number whose power grows. */
  private static int digitsBeforePoint(Fraction base, Fraction exponent) {
    boolean grows = base.compareTo(Fraction.ONE) > 0 == exponent.signum() > 0;
    int bits = grows ? base.numerator().max(base.denominator()).bitLength() : 1;
    BigDecimal all =
        exponent.toDecimal(MathContext.DECIMAL32).abs().multiply(BigDecimal.valueOf(bits));
    if (all.compareTo(BigDecimal.valueOf(3L * MOST_DIGITS)) > 0) {
      throw new ArithmeticException("a power of too many digits");
    }
    return all.intValue() / 3 + 1;
  }

  /** One digit more than a result has, and another one that says whether anything follows. */
  private static BigDecimal root(Fraction number) {
    int digits = RESULT_DIGITS + 1;
    BigInteger[] square =
        number
            .numerator()
            .multiply(BigInteger.TEN.pow(2 * digits))
            .divideAndRemainder(number.denominator());
    BigInteger[] root = square[0].sqrtAndRemainder();
    boolean ends = square[1].signum() == 0 && root[1].signum() == 0;
    BigInteger last = ends ? BigInteger.ZERO : BigInteger.ONE;
    return new BigDecimal(root[0].multiply(BigInteger.TEN).add(last), digits + 1);
  }

  /** Returns the natural logarithm of a number above 0. */
  static BigDecimal logarithm(Fraction number) {
    if (number.signum() <= 0) {
      throw new ArithmeticException(number + " has no logarithm");
    }
    FixedPoint points = fixedPoint(RESULT_DIGITS + GUARD_DIGITS);
    return points.rounded(points.logarithm(number), RESULT_DIGITS);
  }

  /** What calculates to so many digits in all. */
  private static FixedPoint fixedPoint(int precision) {
    int bits = FixedPoint.bits(precision);
    return bits <= OFTEN.bits() ? OFTEN : new FixedPoint(bits);
  }
}
