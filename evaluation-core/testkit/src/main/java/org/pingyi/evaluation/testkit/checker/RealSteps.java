package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Steps whose result may have no end, redone: roots, powers and logarithms to 50 digits after the
 * point, half-even, with series other than those of the library.
 */
final class RealSteps {

  private static final int DIGITS = 50;
  private static final int MOST_EXACT = 64;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Exact HALF = Exact.of(1, 2);

  /** Enough for results of two hundred digits before the point. */
  private static final MathContext PRECISE = new MathContext(300, RoundingMode.HALF_EVEN);

  private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(290);

  private RealSteps() {}

  static Exact rounded(Exact number, Exact digits) {
    return Exact.of(number.rounded(digits.numerator().intValueExact(), RoundingMode.HALF_EVEN));
  }

  static Exact power(Exact base, Exact exponent) {
    if (exponent.denominator().equals(BigInteger.ONE)
        && exponent.numerator().abs().compareTo(BigInteger.valueOf(MOST_EXACT)) <= 0) {
      int times = exponent.numerator().abs().intValueExact();
      Exact power = new Exact(base.numerator().pow(times), base.denominator().pow(times));
      return exponent.signum() < 0 ? Exact.ONE.dividedBy(power) : power;
    }
    if (base.signum() == 0 && exponent.signum() > 0) {
      return Exact.ZERO;
    }
    if (base.signum() <= 0) {
      throw new ArithmeticException("no power " + exponent + " of " + base);
    }
    BigDecimal real =
        exponent.equals(HALF)
            ? decimal(base).sqrt(PRECISE)
            : exponential(decimal(exponent).multiply(natural(decimal(base)), PRECISE));
    return Exact.of(real.setScale(DIGITS, RoundingMode.HALF_EVEN));
  }

  static Exact logarithm(Exact number) {
    if (number.signum() <= 0) {
      throw new ArithmeticException("no logarithm of " + number);
    }
    return Exact.of(natural(decimal(number)).setScale(DIGITS, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal decimal(Exact number) {
    return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), PRECISE);
  }

  /** Square roots until the number is near 1; then ln(1 + u) = u − u²/2 + u³/3 − … */
  private static BigDecimal natural(BigDecimal number) {
    BigDecimal root = number;
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal near = new BigDecimal("0.001");
    while (root.subtract(BigDecimal.ONE).abs().compareTo(near) > 0) {
      root = root.sqrt(PRECISE);
      factor = factor.multiply(TWO);
    }
    BigDecimal u = root.subtract(BigDecimal.ONE);
    BigDecimal power = u;
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 1; power.abs().compareTo(LEAST) > 0; k++) {
      sum = sum.add(power.divide(BigDecimal.valueOf(k), PRECISE), PRECISE);
      power = power.multiply(u, PRECISE).negate();
    }
    return sum.multiply(factor, PRECISE);
  }

  /** (1 + x + x²/2! + …) to the power of 1000, x being a thousandth of the exponent. */
  private static BigDecimal exponential(BigDecimal exponent) {
    BigDecimal small = exponent.movePointLeft(3);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int k = 1; term.abs().compareTo(LEAST) > 0; k++) {
      term = term.multiply(small, PRECISE).divide(BigDecimal.valueOf(k), PRECISE);
      sum = sum.add(term, PRECISE);
    }
    return sum.pow(1000, PRECISE);
  }
}
