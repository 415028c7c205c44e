package org.pingyi.evaluation.rules.statistic;

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
final class Steps {

  /** To how many digits numbers without an exact value are calculated. */
  static final MathContext PRECISION = new MathContext(50, RoundingMode.HALF_EVEN);

  private static final int DECIMALS = 15;

  static final Given ONE = Given.constant(Text.of("one", "一"), 1);

  private Steps() {}

  static Step sum(Text name, Operand... operands) {
    return sum(name, List.of(operands));
  }

  static Step sum(Text name, List<? extends Operand> operands) {
    return Step.of(name, Operation.SUM, operands);
  }

  static Step difference(Text name, Operand first, Operand second) {
    return Step.of(name, Operation.DIFFERENCE, List.of(first, second));
  }

  static Step product(Text name, Operand... operands) {
    return Step.of(name, Operation.PRODUCT, List.of(operands));
  }

  static Step quotient(Text name, Operand first, Operand second) {
    return Step.of(name, Operation.QUOTIENT, List.of(first, second));
  }

  static Step square(Text name, Operand operand) {
    return product(name, operand, operand);
  }

  /** The square root of a number that is not below 0, to as many decimals as {@link #rounded}. */
  static Step root(Operand of) {
    return new Step(Text.of("square root", "平方根"), Operation.OTHER, List.of(of), root(of.result()));
  }

  static Fraction root(Fraction of) {
    BigDecimal number = of.toDecimal(PRECISION);
    return rounded(number.sqrt(PRECISION));
  }

  /**
   * A number without an exact value: more decimals than any figure has, and few enough that what is
   * calculated with it can still be read.
   */
  static Fraction rounded(BigDecimal number) {
    return Fraction.of(number.setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  /** A part of a whole: exactly where both are short in lowest terms, else to 20 digits. */
  static Fraction share(BigInteger part, BigInteger whole) {
    BigInteger divisor = part.gcd(whole);
    return whole.divide(divisor).bitLength() < Long.SIZE
        ? Fraction.of(part.divide(divisor).longValueExact(), whole.divide(divisor).longValueExact())
        : Fraction.approximately(new BigDecimal(part).divide(new BigDecimal(whole), PRECISION));
  }

  static Given number(Text name, Fraction number) {
    return Given.other(name, number);
  }
}
