package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact rational number: what every score is until it is published and rounded, once.
 *
 * <p>A fraction is always in lowest terms with a positive denominator, so two equal numbers are
 * equal objects. Numerators and denominators that fit a {@code long} are kept in one, and the four
 * operations stay there as long as nothing overflows; beyond that they go on in {@link BigInteger},
 * without losing a digit.
 *
 * <p>Immutable and thread-safe.
 */
public final class Fraction implements Comparable<Fraction> {

  /** The number 0. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** The number 1. */
  public static final Fraction ONE = new Fraction(1, 1);

  /** The number 100. */
  public static final Fraction HUNDRED = new Fraction(100, 1);

  /** How many digits an approximated number keeps after the point. */
  private static final int APPROXIMATION_DIGITS = 20;

  /** How many digits after the point a root or a logarithm has. */
  private static final int REAL_DIGITS = 50;

  /** How many more digits are calculated with, so that the last of those above is right. */
  private static final int GUARD_DIGITS = 40;

  /** The greatest whole exponent whose powers are exact. */
  private static final int MOST_EXACT = 64;

  /** A power with more digits than this before the point is refused. */
  private static final int MOST_DIGITS = 1_000;

  private final long numerator;

  /** 0 where the number does not fit two longs and {@link #big} holds it. */
  private final long denominator;

  private final Big big;

  private record Big(BigInteger numerator, BigInteger denominator) {
    static final Big NONE = new Big(BigInteger.ZERO, BigInteger.ONE);
  }

  private Fraction(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = Big.NONE;
  }

  private Fraction(Big big) {
    this.numerator = 0;
    this.denominator = 0;
    this.big = big;
  }

  /**
   * Returns a whole number.
   *
   * @param number the number
   * @return the same number
   */
  public static Fraction of(long number) {
    return number == 0 ? ZERO : number == 1 ? ONE : reduced(number, 1);
  }

  /**
   * Returns a quotient of whole numbers.
   *
   * @param numerator the dividend
   * @param denominator the divisor, of either sign
   * @return the quotient, in lowest terms
   * @throws ArithmeticException if the denominator is 0
   */
  public static Fraction of(long numerator, long denominator) {
    return reduced(numerator, denominator);
  }

  /**
   * Returns a decimal, exactly.
   *
   * @param decimal the decimal
   * @return the same number
   */
  public static Fraction of(BigDecimal decimal) {
    if (decimal.scale() <= 0) {
      return reduced(decimal.toBigIntegerExact(), BigInteger.ONE);
    }
    return reduced(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * Returns a decimal that stands for a number which has no exact one (a root, a logarithm): it is
   * rounded to 20 digits after the point, half-even, so that the digits in which two machines or
   * two orders of calculation could part are gone before anything is built on them.
   *
   * @param approximation the number to at least 34 significant digits
   * @return the number to 20 digits after the point
   */
  public static Fraction approximately(BigDecimal approximation) {
    return of(approximation.setScale(APPROXIMATION_DIGITS, RoundingMode.HALF_EVEN));
  }

  /**
   * Returns this number plus another.
   *
   * @param other the other number
   * @return the sum
   */
  public Fraction plus(Fraction other) {
    if (isSmall() && other.isSmall()) {
      try {
        if (denominator == other.denominator) {
          return reduced(Math.addExact(numerator, other.numerator), denominator);
        }
        return reduced(
            Math.addExact(
                Math.multiplyExact(numerator, other.denominator),
                Math.multiplyExact(other.numerator, denominator)),
            Math.multiplyExact(denominator, other.denominator));
      } catch (ArithmeticException overflow) {
        return bigPlus(other);
      }
    }
    return bigPlus(other);
  }

  private Fraction bigPlus(Fraction other) {
    return reduced(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  /**
   * Returns this number less another.
   *
   * @param other the other number
   * @return the difference
   */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /**
   * Returns this number times another.
   *
   * @param other the other number
   * @return the product
   */
  public Fraction times(Fraction other) {
    if (isSmall() && other.isSmall()) {
      try {
        return reduced(
            Math.multiplyExact(numerator, other.numerator),
            Math.multiplyExact(denominator, other.denominator));
      } catch (ArithmeticException overflow) {
        return bigTimes(other);
      }
    }
    return bigTimes(other);
  }

  private Fraction bigTimes(Fraction other) {
    return reduced(
        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * Returns this number times a whole number.
   *
   * @param factor the whole number
   * @return the product
   */
  public Fraction times(long factor) {
    return times(of(factor));
  }

  /**
   * Returns this number divided by another.
   *
   * @param divisor the other number
   * @return the quotient
   * @throws ArithmeticException if the divisor is 0
   */
  public Fraction dividedBy(Fraction divisor) {
    return times(divisor.inverted());
  }

  private Fraction inverted() {
    return isSmall()
        ? reduced(/* numerator= */ denominator, /* denominator= */ numerator)
        : reduced(/* numerator= */ big.denominator(), /* denominator= */ big.numerator());
  }

  /**
   * Returns this number with the other sign.
   *
   * @return the negated number
   */
  public Fraction negated() {
    return isSmall() && numerator != Long.MIN_VALUE
        ? new Fraction(-numerator, denominator)
        : reduced(numerator().negate(), denominator());
  }

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return isSmall() ? Long.signum(numerator) : big.numerator().signum();
  }

  /**
   * Returns the whole number that is not above this number.
   *
   * @return ⌊this⌋
   * @throws ArithmeticException if it does not fit a {@code long}
   */
  public long floor() {
    return isSmall()
        ? Math.floorDiv(numerator, denominator)
        : new BigDecimal(big.numerator())
            .divide(new BigDecimal(big.denominator()), 0, RoundingMode.FLOOR)
            .longValueExact();
  }

  /**
   * Returns a power of this number: exactly for whole exponents from -64 to 64, else rounded to 50
   * digits after the point, half-even. The square root is the power of 1/2.
   *
   * @param exponent the exponent
   * @return the power
   * @throws ArithmeticException if there is none: of 0 for an exponent that is not above 0 (but 0
   *     to the power of 0 is 1), of a number below 0 for one that is not whole, or of more than a
   *     thousand digits
   */
  public Fraction toThePower(Fraction exponent) {
    if (exponent.isSmall()
        && exponent.denominator == 1
        && Math.abs(exponent.numerator) <= MOST_EXACT) {
      Fraction power = ONE;
      for (long i = Math.abs(exponent.numerator); i > 0; i--) {
        power = power.times(this);
      }
      return exponent.numerator < 0 ? power.inverted() : power;
    }
    if (signum() < 0 || (signum() == 0 && exponent.signum() <= 0)) {
      throw new ArithmeticException(this + " has no power of " + exponent);
    }
    return signum() == 0 ? ZERO : of(real(exponent).setScale(REAL_DIGITS, RoundingMode.HALF_EVEN));
  }

  private BigDecimal real(Fraction exponent) {
    Fraction above = compareTo(ONE) > 0 == exponent.signum() > 0 ? this : ONE;
    BigInteger larger = above.numerator().max(above.denominator());
    BigDecimal digits =
        exponent
            .toDecimal(MathContext.DECIMAL32)
            .abs()
            .multiply(BigDecimal.valueOf(larger.bitLength()));
    if (digits.compareTo(BigDecimal.valueOf(3L * MOST_DIGITS)) > 0) {
      throw new ArithmeticException("a power of too many digits");
    }
    int precision = REAL_DIGITS + GUARD_DIGITS + digits.intValue() / 3 + 1;
    BigDecimal decimal = approximated(precision);
    return exponent.numerator().equals(BigInteger.ONE)
            && exponent.denominator().equals(BigInteger.TWO)
        ? decimal.sqrt(new MathContext(precision))
        : RealNumbers.exponential(
            RealNumbers.logarithm(decimal, precision)
                .multiply(exponent.approximated(precision), new MathContext(precision)),
            precision);
  }

  private BigDecimal approximated(int precision) {
    return new BigDecimal(numerator())
        .divide(new BigDecimal(denominator()), new MathContext(precision, RoundingMode.HALF_EVEN));
  }

  /**
   * Returns the natural logarithm of this number, rounded to 50 digits after the point, half-even.
   *
   * @return the logarithm
   * @throws ArithmeticException if this number is not above 0
   */
  public Fraction logarithm() {
    if (signum() <= 0) {
      throw new ArithmeticException(this + " has no logarithm");
    }
    int precision = REAL_DIGITS + GUARD_DIGITS;
    return of(
        RealNumbers.logarithm(approximated(precision), precision)
            .setScale(REAL_DIGITS, RoundingMode.HALF_EVEN));
  }

  /**
   * Returns the numerator in lowest terms, which carries the sign.
   *
   * @return the numerator
   */
  public BigInteger numerator() {
    return isSmall() ? BigInteger.valueOf(numerator) : big.numerator();
  }

  /**
   * Returns the denominator in lowest terms.
   *
   * @return the denominator, at least 1
   */
  public BigInteger denominator() {
    return isSmall() ? BigInteger.valueOf(denominator) : big.denominator();
  }

  /**
   * Returns this number rounded, from the exact value, in one step.
   *
   * @param digits how many digits stay after the point, at least 0
   * @param mode how a digit that goes is rounded
   * @return the rounded number, its scale exactly {@code digits}
   */
  public BigDecimal rounded(int digits, RoundingMode mode) {
    if (isSmall() && denominator == 1) {
      return BigDecimal.valueOf(numerator).setScale(digits);
    }
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), digits, mode);
  }

  /**
   * Returns this number as a decimal, exactly where it has one and else to the given precision.
   *
   * @param precision the precision to fall back on, for numbers such as 1/3
   * @return the decimal
   */
  public BigDecimal toDecimal(MathContext precision) {
    BigDecimal dividend = new BigDecimal(numerator());
    BigDecimal divisor = new BigDecimal(denominator());
    return isDecimal() ? dividend.divide(divisor) : dividend.divide(divisor, precision);
  }

  /**
   * Says whether this number has finitely many decimals.
   *
   * @return true where the denominator has no prime factor but 2 and 5
   */
  public boolean isDecimal() {
    BigInteger rest = denominator();
    rest = rest.shiftRight(rest.getLowestSetBit());
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
    }
    return rest.equals(BigInteger.ONE);
  }

  @Override
  public int compareTo(Fraction other) {
    if (isSmall() && other.isSmall()) {
      if (denominator == other.denominator) {
        return Long.compare(numerator, other.numerator);
      }
      long left = numerator * other.denominator;
      long right = other.numerator * denominator;
      if (Math.multiplyHigh(numerator, other.denominator) == left >> 63
          && Math.multiplyHigh(other.numerator, denominator) == right >> 63) {
        return Long.compare(left, right);
      }
    }
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction that
        && numerator == that.numerator
        && denominator == that.denominator
        && big.equals(that.big);
  }

  @Override
  public int hashCode() {
    return isSmall() ? Long.hashCode(numerator * 31 + denominator) : big.hashCode();
  }

  /** Returns {@code 7}, {@code 0.25} or {@code 1/3}: the shortest exact way to write the number. */
  @Override
  public String toString() {
    return isDecimal()
        ? toDecimal(MathContext.UNLIMITED).toPlainString()
        : numerator() + "/" + denominator();
  }

  private boolean isSmall() {
    return denominator != 0;
  }

  private static Fraction reduced(long numerator, long denominator) {
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    if (denominator == 0) {
      throw new ArithmeticException("a fraction must not have the denominator 0");
    }
    long divisor = denominator == 1 ? 1 : gcd(Math.abs(numerator), Math.abs(denominator));
    long sign = denominator < 0 ? -1 : 1;
    return new Fraction(sign * numerator / divisor, sign * denominator / divisor);
  }

  private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
    requireNonNull(numerator, "numerator");
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction must not have the denominator 0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    BigInteger top = numerator.divide(divisor);
    BigInteger bottom = denominator.divide(divisor);
    return top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE
        ? new Fraction(top.longValue(), bottom.longValue())
        : new Fraction(new Big(top, bottom));
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }
}
