package org.pingyi.evaluation.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Calculates in whole multiples of a power of two: the number {@code n} stands for {@code n} / 2 to
 * the power of {@link #bits}. Each step is off by less than one such part, and each function by
 * less than some thousands of them, which the caller allows for. Immutable and thread-safe.
 */
final class FixedPoint {

  /** Of an exponent, the part that is left is divided by 2 to the power of this. */
  private static final int HALVINGS = 8;

  private static final BigInteger THREE = BigInteger.valueOf(3);

  private final int bits;
  private final BigInteger one;
  private final BigInteger half;
  private final BigInteger lnTwo;

  /** Takes how many bits after the point are calculated with. */
  FixedPoint(int bits) {
    this.bits = bits;
    this.one = BigInteger.ONE.shiftLeft(bits);
    this.half = BigInteger.ONE.shiftLeft(bits - 1);
    this.lnTwo = nearOne(one.shiftLeft(1));
  }

  /** How many bits after the point have at least so many decimal digits. */
  static int bits(int digits) {
    return digits * 10 / 3 + 1;
  }

  int bits() {
    return bits;
  }

  /** The natural logarithm of a number above 0. */
  BigInteger logarithm(Fraction number) {
    BigInteger numerator = number.numerator();
    BigInteger denominator = number.denominator();
    int doublings = numerator.bitLength() - denominator.bitLength();
    BigInteger rest = quotient(numerator, denominator, doublings);
    if (rest.compareTo(half.multiply(THREE)) > 0) {
      doublings++;
    } else if (rest.compareTo(half.multiply(THREE).shiftRight(1)) < 0) {
      doublings--;
    }
    return nearOne(quotient(numerator, denominator, doublings))
        .add(lnTwo.multiply(BigInteger.valueOf(doublings)));
  }

  /** A fraction, divided by so many powers of two. */
  private BigInteger quotient(BigInteger numerator, BigInteger denominator, int halvings) {
    int shift = bits - halvings;
    return shift >= 0
        ? numerator.shiftLeft(shift).divide(denominator)
        : numerator.divide(denominator.shiftLeft(-shift));
  }

  /** 2·artanh z with z = (x − 1) / (x + 1): ln x, for x between 3/4 and 2. */
  private BigInteger nearOne(BigInteger number) {
    BigInteger z = number.subtract(one).shiftLeft(bits).divide(number.add(one));
    BigInteger square = product(z, z);
    BigInteger power = z;
    BigInteger sum = z;
    for (int k = 3; power.bitLength() > 1; k += 2) {
      power = product(power, square);
      sum = sum.add(power.divide(BigInteger.valueOf(k)));
    }
    return sum.shiftLeft(1);
  }

  /**
   * e to the power of a number.
   *
   * @param digits how many digits after the point it is rounded to, half-even
   */
  BigDecimal exponential(BigInteger number, int digits) {
    BigInteger[] parts = number.divideAndRemainder(lnTwo);
    BigInteger small = parts[1].shiftRight(HALVINGS);
    BigInteger term = one;
    BigInteger sum = one;
    for (int k = 1; term.bitLength() > 1; k++) {
      term = product(term, small).divide(BigInteger.valueOf(k));
      sum = sum.add(term);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = product(sum, sum);
    }
    return rounded(sum, bits - parts[0].intValueExact(), digits);
  }

  private BigInteger product(BigInteger first, BigInteger second) {
    return first.multiply(second).shiftRight(bits);
  }

  /** A number as a decimal, rounded half-even. */
  BigDecimal rounded(BigInteger number, int digits) {
    return rounded(number, bits, digits);
  }

  private static BigDecimal rounded(BigInteger number, int bits, int digits) {
    BigDecimal dividend = new BigDecimal(number.shiftLeft(Math.max(0, -bits)));
    BigDecimal divisor = new BigDecimal(BigInteger.ONE.shiftLeft(Math.max(0, bits)));
    return dividend.divide(divisor, digits, RoundingMode.HALF_EVEN);
  }
}
