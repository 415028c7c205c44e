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

  /** With how many digits is calculated, besides those before the point of the result. */
  private static final int PRECISION = 120;

  /** No power that a report has is longer. */
  private static final int MOST_DIGITS = 4_000;

  private final MathContext precise;
  private final BigDecimal least;

  private RealSteps(int digitsBeforeThePoint) {
    this.precise = new MathContext(PRECISION + digitsBeforeThePoint, RoundingMode.HALF_EVEN);
    this.least = BigDecimal.ONE.movePointLeft(precise.getPrecision());
  }

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
    RealSteps steps = new RealSteps(digits(base, exponent));
    BigDecimal real =
        exponent.equals(HALF)
            ? steps.decimal(base).sqrt(steps.precise)
            : steps.exponential(
                steps
                    .decimal(exponent)
                    .multiply(steps.natural(steps.decimal(base)), steps.precise));
    return Exact.of(real.setScale(DIGITS, RoundingMode.HALF_EVEN));
  }

  /** At most how many digits a power has before the point, or nothing after it. */
  private static int digits(Exact base, Exact exponent) {
    int bits = Math.max(base.numerator().bitLength(), base.denominator().bitLength());
    BigInteger digits =
        exponent
            .numerator()
            .abs()
            .multiply(BigInteger.valueOf(bits))
            .divide(exponent.denominator().multiply(BigInteger.valueOf(3)))
            .add(BigInteger.ONE);
    if (digits.compareTo(BigInteger.valueOf(MOST_DIGITS)) > 0) {
      throw new ArithmeticException("a power of too many digits");
    }
    return digits.intValueExact();
  }

  static Exact logarithm(Exact number) {
    if (number.signum() <= 0) {
      throw new ArithmeticException("no logarithm of " + number);
    }
    RealSteps steps = new RealSteps(0);
    return Exact.of(steps.natural(steps.decimal(number)).setScale(DIGITS, RoundingMode.HALF_EVEN));
  }

  private BigDecimal decimal(Exact number) {
    return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), precise);
  }

  /** Square roots until the number is near 1; then ln(1 + u) = u − u²/2 + u³/3 − … */
  private BigDecimal natural(BigDecimal number) {
    BigDecimal root = number;
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal near = new BigDecimal("0.001");
    while (root.subtract(BigDecimal.ONE).abs().compareTo(near) > 0) {
      root = root.sqrt(precise);
      factor = factor.multiply(TWO);
    }
    BigDecimal u = root.subtract(BigDecimal.ONE);
    BigDecimal power = u;
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 1; power.abs().compareTo(least) > 0; k++) {
      sum = sum.add(power.divide(BigDecimal.valueOf(k), precise), precise);
      power = power.multiply(u, precise).negate();
    }
    return sum.multiply(factor, precise);
  }

  /** (1 + x + x²/2! + …) to the power of 1000, x being a thousandth of the exponent. */
  private BigDecimal exponential(BigDecimal exponent) {
    BigDecimal small = exponent.movePointLeft(3);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int k = 1; term.abs().compareTo(least) > 0; k++) {
      term = term.multiply(small, precise).divide(BigDecimal.valueOf(k), precise);
      sum = sum.add(term, precise);
    }
    return sum.pow(1000, precise);
  }
}
