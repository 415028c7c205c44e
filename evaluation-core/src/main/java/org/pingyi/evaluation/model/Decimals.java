package org.pingyi.evaluation.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/** How a fraction is written as a decimal, where it has finitely many digits. */
final class Decimals {

  /** Said where another prime factor than 2 and 5 is in the denominator. */
  static final int ENDLESS = -1;

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** A little more than 10,000,000 times the bits that a factor 5 adds, log₂ 5. */
  private static final long BITS_OF_FIVE = 23_219_281;

  private Decimals() {}

  /** Returns how often 5 divides a denominator, above 0; or {@link #ENDLESS}. */
  static int fives(long denominator) {
    int fives = 0;
    long rest = denominator >> Long.numberOfTrailingZeros(denominator);
    while (rest % 5 == 0) {
      rest /= 5;
      fives++;
    }
    return rest == 1 ? fives : ENDLESS;
  }

  /**
   * Returns how often 5 divides a denominator, above 0; or {@link #ENDLESS}. What is left without
   * its twos is held against the power of 5 that is as long: to divide by 5 as often as it goes
   * would take a pass over all digits each time.
   */
  static int fives(BigInteger denominator) {
    BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
    if (rest.mod(FIVE).signum() != 0) {
      return rest.equals(BigInteger.ONE) ? 0 : ENDLESS;
    }
    int fives = (int) ((rest.bitLength() - 1) * 10_000_000L / BITS_OF_FIVE);
    BigInteger power = FIVE.pow(fives);
    while (power.bitLength() < rest.bitLength()) {
      power = power.multiply(FIVE);
      fives++;
    }
    return rest.equals(power) ? fives : ENDLESS;
  }

  /** Returns a fraction in lowest terms with no more digits after the point than it has. */
  static BigDecimal of(BigInteger numerator, BigInteger denominator, int fives) {
    int twos = denominator.getLowestSetBit();
    BigInteger digits =
        twos > fives
            ? numerator.multiply(FIVE.pow(twos - fives))
            : numerator.shiftLeft(fives - twos);
    return new BigDecimal(digits, Math.max(twos, fives));
  }
}
