package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;
import static org.pingyi.evaluation.model.LongFactors.fits;
import static org.pingyi.evaluation.model.LongFactors.gcd;
import static org.pingyi.evaluation.model.LongFactors.over;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.pingyi.evaluation.stability.Stable;

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
@Stable
public final class Fraction implements Comparable<Fraction> {

  /** The number 0. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** The number 1. */
  public static final Fraction ONE = new Fraction(1, 1);

  /** The number 100. */
  public static final Fraction HUNDRED = new Fraction(100, 1);

  /** How many digits an approximated number keeps after the point. */
  private static final int APPROXIMATION_DIGITS = 20;

  /** The greatest whole exponent whose powers are exact. */
  private static final int MOST_EXACT = 64;

  final long numerator;

  /** 0 where the number does not fit two longs and {@link #big} holds it. */
  final long denominator;

  private final BigFraction big;

  private Fraction(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = BigFraction.ZERO;
  }

  private Fraction(BigFraction big) {
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
    return number == 0 ? ZERO : number == 1 ? ONE : new Fraction(number, 1);
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
    BigInteger digits = decimal.unscaledValue();
    return decimal.scale() <= LongFactors.DIGITS && digits.bitLength() < Long.SIZE
        ? reduced(digits.longValue(), LongFactors.tenToThePower(decimal.scale()))
        : reduced(digits, BigInteger.TEN.pow(decimal.scale()));
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
      // Of the denominators only what they have in common can be left to cancel (Knuth, The Art of
      // Computer Programming 2, 4.5.1), so that sums of many fractions stay small.
      long common = gcd(denominator, other.denominator);
      long own = over(denominator, common);
      long others = over(other.denominator, common);
      long left = numerator * others;
      long right = other.numerator * own;
      long sum = left + right;
      if (fits(numerator, others, left)
          && fits(other.numerator, own, right)
          && ((left ^ sum) & (right ^ sum)) >= 0) {
        long divisor = common == 1 ? 1 : gcd(sum, common);
        long rest = over(other.denominator, divisor);
        long product = own * rest;
        if (fits(own, rest, product)) {
          return small(over(sum, divisor), product);
        }
      }
    }
    return of(toBig().plus(other.toBig()));
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
      long left = gcd(numerator, other.denominator);
      long right = gcd(other.numerator, denominator);
      long ownTop = over(numerator, left);
      long otherTop = over(other.numerator, right);
      long ownBottom = over(denominator, right);
      long otherBottom = over(other.denominator, left);
      long top = ownTop * otherTop;
      long bottom = ownBottom * otherBottom;
      if (fits(ownTop, otherTop, top) && fits(ownBottom, otherBottom, bottom)) {
        return small(top, bottom);
      }
    }
    return of(toBig().times(other.toBig()));
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
    if (!isSmall()) {
      return reduced(/* numerator= */ big.denominator(), /* denominator= */ big.numerator());
    }
    return numerator > 0
        ? new Fraction(/* numerator= */ denominator, /* denominator= */ numerator)
        : reduced(/* numerator= */ denominator, /* denominator= */ numerator);
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
   * @throws ArithmeticException if there is none, as of 0 for an exponent below 0, or too long a
   *     one
   */
  public Fraction toThePower(Fraction exponent) {
    if (exponent.denominator == 1 && Math.abs(exponent.numerator) <= MOST_EXACT) {
      int times = (int) Math.abs(exponent.numerator);
      Fraction power = reduced(numerator().pow(times), denominator().pow(times));
      return exponent.numerator < 0 ? power.inverted() : power;
    }
    return of(RealNumbers.power(this, exponent));
  }

  /**
   * Returns the natural logarithm of this number, rounded to 50 digits after the point, half-even.
   *
   * @return the logarithm
   * @throws ArithmeticException if this number is not above 0
   */
  public Fraction logarithm() {
    return of(RealNumbers.logarithm(this));
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
    return isSmall()
        ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), digits, mode)
        : new BigDecimal(big.numerator()).divide(new BigDecimal(big.denominator()), digits, mode);
  }

  /**
   * Returns this number as a decimal, exactly where it has one and else to the given precision.
   *
   * @param precision the precision to fall back on, for numbers such as 1/3
   * @return the decimal
   */
  public BigDecimal toDecimal(MathContext precision) {
    int fives = fives();
    return fives == Decimals.ENDLESS
        ? new BigDecimal(numerator()).divide(new BigDecimal(denominator()), precision)
        : Decimals.of(numerator(), denominator(), fives);
  }

  /**
   * Says whether this number has finitely many decimals.
   *
   * @return true where the denominator has no prime factor but 2 and 5
   */
  public boolean isDecimal() {
    return fives() != Decimals.ENDLESS;
  }

  private int fives() {
    return isSmall() ? Decimals.fives(denominator) : Decimals.fives(big.denominator());
  }

  @Override
  public int compareTo(Fraction other) {
    if (isSmall() && other.isSmall()) {
      if (denominator == other.denominator) {
        return Long.compare(numerator, other.numerator);
      }
      long left = numerator * other.denominator;
      long right = other.numerator * denominator;
      if (fits(numerator, other.denominator, left) && fits(other.numerator, denominator, right)) {
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
        && (isSmall() || big.equals(that.big));
  }

  @Override
  public int hashCode() {
    return isSmall() ? Long.hashCode(numerator * 31 + denominator) : big.hashCode();
  }

  /** Returns {@code 7}, {@code 0.25} or {@code 1/3}: the shortest exact way to write the number. */
  @Override
  public String toString() {
    int fives = fives();
    return fives == Decimals.ENDLESS
        ? numerator() + "/" + denominator()
        : Decimals.of(numerator(), denominator(), fives).toPlainString();
  }

  boolean isSmall() {
    return denominator != 0;
  }

  private static Fraction small(long numerator, long denominator) {
    return denominator == 1 ? of(numerator) : new Fraction(numerator, denominator);
  }

  private static Fraction reduced(long numerator, long denominator) {
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    if (denominator == 0) {
      throw new ArithmeticException("a fraction must not have the denominator 0");
    }
    long divisor = gcd(numerator, denominator);
    long sign = denominator < 0 ? -1 : 1;
    return new Fraction(sign * numerator / divisor, sign * denominator / divisor);
  }

  static Fraction reduced(BigInteger numerator, BigInteger denominator) {
    requireNonNull(numerator, "numerator");
    return of(BigFraction.quotient(numerator, denominator));
  }

  private static Fraction of(BigFraction any) {
    return any.numerator().bitLength() < Long.SIZE && any.denominator().bitLength() < Long.SIZE
        ? new Fraction(any.numerator().longValue(), any.denominator().longValue())
        : new Fraction(any);
  }

  private BigFraction toBig() {
    return isSmall() ? new BigFraction(numerator(), denominator()) : big;
  }
}
