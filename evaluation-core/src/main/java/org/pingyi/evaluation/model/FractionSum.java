package org.pingyi.evaluation.model;

import static org.pingyi.evaluation.model.LongFactors.fits;
import static org.pingyi.evaluation.model.LongFactors.gcd;
import static org.pingyi.evaluation.model.LongFactors.over;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.stability.Experimental;

/**
 * An exact sum of fractions and of their products. It is brought to lowest terms when it is asked
 * for, where {@link Fraction#plus} does so with each sum and {@link Fraction#times} with each
 * product: a weighted mean is mostly that. To ask for it leaves the sum as it is.
 *
 * <p>As long as two longs hold it, it is over a common multiple of the denominators; what does not
 * fit is kept apart and added in {@link BigInteger}, so that no digit is lost, and brought to
 * lowest terms whenever that is sixteen numbers, so that it does not grow with how many there are.
 *
 * <p>Mutable and not thread-safe.
 */
@Experimental
public final class FractionSum {

  /** How many numbers are kept apart at most. */
  static final int FEW = 16;

  private long numerator;
  private long denominator = 1;

  /** What is to be added to that; mostly nothing. */
  private List<Quotient> apart = List.of();

  /** A fraction of any size, perhaps not in lowest terms. */
  private record Quotient(BigInteger top, BigInteger bottom) {

    Quotient plus(Quotient other) {
      return new Quotient(
          top.multiply(other.bottom).add(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }
  }

  /** Creates a sum of nothing, which is 0. */
  public FractionSum() {}

  /**
   * Adds a number.
   *
   * @param number the number
   */
  public void add(Fraction number) {
    if (number.isSmall()) {
      add(number.numerator, number.denominator);
    } else {
      setApart(new Quotient(number.numerator(), number.denominator()));
    }
  }

  /**
   * Adds a product.
   *
   * @param one a number
   * @param other what it is multiplied by
   */
  public void addProduct(Fraction one, Fraction other) {
    if (one.isSmall() && other.isSmall()) {
      long top = one.numerator * other.numerator;
      long bottom = one.denominator * other.denominator;
      if (fits(one.numerator, other.numerator, top)
          && fits(one.denominator, other.denominator, bottom)) {
        add(top, bottom);
        return;
      }
    }
    setApart(
        new Quotient(
            one.numerator().multiply(other.numerator()),
            one.denominator().multiply(other.denominator())));
  }

  /**
   * Adds a number several times.
   *
   * @param number the number
   * @param times how often; where that is below 0 it is taken away
   */
  public void addProduct(Fraction number, long times) {
    long top = number.numerator * times;
    if (number.isSmall() && fits(number.numerator, times, top)) {
      add(top, number.denominator);
    } else {
      addProduct(number, Fraction.of(times));
    }
  }

  private void add(long top, long bottom) {
    long common = bottom == denominator ? bottom : gcd(bottom, denominator);
    long own = over(bottom, common);
    long others = over(denominator, common);
    long left = numerator * own;
    long right = top * others;
    long sum = left + right;
    long multiple = denominator * own;
    if (fits(numerator, own, left)
        && fits(top, others, right)
        && fits(denominator, own, multiple)
        && ((left ^ sum) & (right ^ sum)) >= 0) {
      numerator = sum;
      denominator = multiple;
    } else {
      setApart(small());
      numerator = top;
      denominator = bottom;
    }
  }

  private void setApart(Quotient quotient) {
    if (apart.isEmpty()) {
      apart = new ArrayList<>();
    }
    apart.add(quotient);
    if (apart.size() == FEW) {
      Quotient all = sumOf(apart.get(0), apart.subList(1, FEW));
      Fraction lowest = Fraction.reduced(all.top(), all.bottom());
      apart.clear();
      apart.add(new Quotient(lowest.numerator(), lowest.denominator()));
    }
  }

  private Quotient small() {
    return new Quotient(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** Nothing is cancelled here: to multiply a few denominators costs less than to divide them. */
  private Quotient all() {
    return sumOf(small(), apart);
  }

  private static Quotient sumOf(Quotient first, List<Quotient> others) {
    Quotient all = first;
    for (Quotient each : others) {
      all = all.plus(each);
    }
    return all;
  }

  /**
   * Returns what was added so far.
   *
   * @return the sum, in lowest terms
   */
  public Fraction sum() {
    if (apart.isEmpty()) {
      return Fraction.of(numerator, denominator);
    }
    Quotient all = all();
    return Fraction.reduced(all.top(), all.bottom());
  }

  /**
   * Returns what was added so far, divided by a whole number.
   *
   * @param divisor the whole number
   * @return the quotient, in lowest terms
   * @throws ArithmeticException if the divisor is 0
   */
  public Fraction dividedBy(long divisor) {
    long bottom = denominator * divisor;
    return apart.isEmpty() && fits(denominator, divisor, bottom)
        ? Fraction.of(numerator, bottom)
        : sum().dividedBy(Fraction.of(divisor));
  }

  /**
   * Returns what was added so far, divided by what was added elsewhere.
   *
   * @param divisor the other sum
   * @return the quotient, in lowest terms
   * @throws ArithmeticException if the other sum is 0
   */
  public Fraction dividedBy(FractionSum divisor) {
    if (apart.isEmpty() && divisor.apart.isEmpty()) {
      long top = numerator * divisor.denominator;
      long bottom = denominator * divisor.numerator;
      if (fits(numerator, divisor.denominator, top)
          && fits(denominator, divisor.numerator, bottom)) {
        return Fraction.of(top, bottom);
      }
    }
    Quotient dividend = all();
    Quotient by = divisor.all();
    return Fraction.reduced(
        dividend.top().multiply(by.bottom()), dividend.bottom().multiply(by.top()));
  }
}
