package org.pingyi.evaluation.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/** Steps of calculations, written short. */
public final class Steps {

  /** To how many digits numbers without an exact value are calculated. */
  public static final MathContext PRECISION = new MathContext(50, RoundingMode.HALF_EVEN);

  private static final int DECIMALS = 15;

  /** The number one. */
  public static final Given ONE = Given.constant(Text.of("one", "一"), 1);

  /** The number two. */
  public static final Given TWO = Given.constant(Text.of("two", "二"), 2);

  /** The number one half. */
  public static final Given HALF =
      new Given(Text.of("half", "二分之一"), ONE.origin(), Fraction.of(1, 2));

  /** The number one hundred. */
  public static final Given HUNDRED = Given.constant(Text.of("hundred", "一百"), 100);

  private Steps() {}

  /**
   * Adds numbers.
   *
   * @param name what the sum is called
   * @param operands the numbers
   * @return the sum
   */
  public static Step sum(Text name, Operand... operands) {
    return sum(name, List.of(operands));
  }

  /**
   * Adds numbers.
   *
   * @param name what the sum is called
   * @param operands the numbers
   * @return the sum
   */
  public static Step sum(Text name, List<? extends Operand> operands) {
    return Step.of(name, Operation.SUM, operands);
  }

  /**
   * Subtracts a number from another.
   *
   * @param name what the difference is called
   * @param first the number
   * @param second what is subtracted from it
   * @return the difference
   */
  public static Step difference(Text name, Operand first, Operand second) {
    return Step.of(name, Operation.DIFFERENCE, List.of(first, second));
  }

  /**
   * Multiplies numbers.
   *
   * @param name what the product is called
   * @param operands the numbers
   * @return the product
   */
  public static Step product(Text name, Operand... operands) {
    return Step.of(name, Operation.PRODUCT, List.of(operands));
  }

  /**
   * Divides a number by another.
   *
   * @param name what the quotient is called
   * @param first the number
   * @param second by what it is divided, not 0
   * @return the quotient
   */
  public static Step quotient(Text name, Operand first, Operand second) {
    return Step.of(name, Operation.QUOTIENT, List.of(first, second));
  }

  /**
   * Multiplies a number by itself.
   *
   * @param name what the square is called
   * @param operand the number
   * @return the square
   */
  public static Step square(Text name, Operand operand) {
    return product(name, operand, operand);
  }

  /**
   * Returns a square root, to as many decimals as {@link #rounded}.
   *
   * @param of a number that is not below 0
   * @return its root
   */
  public static Step root(Operand of) {
    return new Step(Text.of("square root", "平方根"), Operation.OTHER, List.of(of), root(of.result()));
  }

  /**
   * Returns a square root, to as many decimals as {@link #rounded}.
   *
   * @param of a number that is not below 0
   * @return its root
   */
  public static Fraction root(Fraction of) {
    BigDecimal number = of.toDecimal(PRECISION);
    return rounded(number.sqrt(PRECISION));
  }

  /**
   * Returns a number without an exact value: with more decimals than any figure has, and few enough
   * that what is calculated with it can still be read.
   *
   * @param number the number
   * @return the number with fifteen decimals
   */
  public static Fraction rounded(BigDecimal number) {
    return Fraction.of(number.setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  /**
   * Returns a part of a whole: exactly where both are short in lowest terms, else to 20 digits.
   *
   * @param part the part
   * @param whole the whole, not 0
   * @return the share
   */
  public static Fraction share(BigInteger part, BigInteger whole) {
    BigInteger divisor = part.gcd(whole);
    return whole.divide(divisor).bitLength() < Long.SIZE
        ? Fraction.of(part.divide(divisor).longValueExact(), whole.divide(divisor).longValueExact())
        : Fraction.approximately(new BigDecimal(part).divide(new BigDecimal(whole), PRECISION));
  }

  /**
   * Returns a number that is not in the report.
   *
   * @param name what it is called
   * @param number the number
   * @return the number with its name
   */
  public static Given number(Text name, Fraction number) {
    return Given.other(name, number);
  }
}
