package org.pingyi.evaluation.model;

import java.math.BigInteger;

/**
 * A fraction in lowest terms, of any size. What can be cancelled is looked for before numbers are
 * multiplied and not after, as {@link Fraction} does.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, at least 1
 */
record BigFraction(BigInteger numerator, BigInteger denominator) {

  static final BigFraction ZERO = new BigFraction(BigInteger.ZERO, BigInteger.ONE);

  /** Written out: to link what makes records equal takes longer than a report of such numbers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof BigFraction that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return numerator.hashCode() * 31 + denominator.hashCode();
  }

  /** Returns a quotient in lowest terms; the divisor may have either sign. */
  static BigFraction quotient(BigInteger dividend, BigInteger divisor) {
    if (divisor.signum() == 0) {
      throw new ArithmeticException("a fraction must not have the denominator 0");
    }
    BigInteger common = dividend.gcd(divisor);
    if (divisor.signum() < 0) {
      common = common.negate();
    }
    return new BigFraction(dividend.divide(common), divisor.divide(common));
  }

  BigFraction plus(BigFraction other) {
    BigInteger common = denominator.gcd(other.denominator);
    BigInteger own = denominator.divide(common);
    BigInteger sum =
        numerator.multiply(other.denominator.divide(common)).add(other.numerator.multiply(own));
    BigInteger divisor = sum.gcd(common);
    return new BigFraction(sum.divide(divisor), own.multiply(other.denominator.divide(divisor)));
  }

  BigFraction times(BigFraction other) {
    BigInteger left = numerator.gcd(other.denominator);
    BigInteger right = other.numerator.gcd(denominator);
    return new BigFraction(
        numerator.divide(left).multiply(other.numerator.divide(right)),
        denominator.divide(right).multiply(other.denominator.divide(left)));
  }
}
