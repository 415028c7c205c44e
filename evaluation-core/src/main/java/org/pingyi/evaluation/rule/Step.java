package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * One step of a calculation that a person can redo: a name, an operation, what went into it, and
 * the exact result. Steps whose operation is arithmetic calculate their own result, so that they
 * cannot disagree with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the step is about
 * @param operation what was done with the operands
 * @param operands what went in, in order: numbers that are given, or results of other steps
 * @param result what came out, exactly
 */
@Stable
public record Step(Text name, Operation operation, List<Operand> operands, Fraction result)
    implements Operand {

  private static final int MOST_DIGITS = 100;

  /** What is done in a step. */
  public enum Operation implements Keyword {
    /** All operands added. */
    SUM,
    /** The first operand less all others. */
    DIFFERENCE,
    /** All operands multiplied. */
    PRODUCT,
    /** The first operand divided by the second. */
    QUOTIENT,
    /** The least operand. */
    MINIMUM,
    /** The greatest operand. */
    MAXIMUM,
    /** The greatest whole number that is not above the one operand. */
    FLOOR,
    /**
     * The first operand is a position, from 1. Pairs of a value and a count follow, values rising.
     * The result is the value at that position when each stands as often in a row as its count
     * says.
     */
    AT_POSITION,
    /**
     * The first operand to the power of the second: exactly for whole exponents from -64 to 64,
     * else to 50 digits after the point, half-even. The power of 1/2 is the square root.
     */
    POWER,
    /** The natural logarithm of the one operand, to 50 digits after the point, half-even. */
    LOGARITHM,
    /**
     * The first operand rounded to as many digits after the point as the second says, half-even.
     */
    ROUNDED,
    /** Something else, which the name describes and nobody can redo from the operands alone. */
    OTHER
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the operation is arithmetic, and has another result, or not
   *     as many operands as it needs
   * @throws ArithmeticException if it divides by 0, or there is no such power or logarithm
   */
  public Step {
    requireNonNull(name, "name");
    requireNonNull(operation, "operation");
    operands = Contents.copyOf(operands, Operand.class);
    requireNonNull(result, "result");
    if (operation != Operation.OTHER && !result.equals(calculate(operation, operands))) {
      throw new IllegalArgumentException("not the result of the step: " + name);
    }
  }

  /**
   * Returns an arithmetic step with the result that it has.
   *
   * @param name what the step is about
   * @param operation any operation but {@link Operation#OTHER}
   * @param operands what goes in: at least one, but for a sum, which is 0 without any; two for a
   *     quotient, a power and a rounded number, one for a floor and a logarithm
   * @return the step
   * @throws IllegalArgumentException if there are too few operands, or the operation is no
   *     arithmetic
   * @throws ArithmeticException if it divides by 0, or there is no such power or logarithm
   */
  public static Step of(Text name, Operation operation, List<? extends Operand> operands) {
    List<Operand> copy = List.copyOf(operands);
    return new Step(name, operation, copy, calculate(operation, copy));
  }

  private static Fraction calculate(Operation operation, List<Operand> operands) {
    if (operation == Operation.OTHER || (operands.isEmpty() && operation != Operation.SUM)) {
      throw new IllegalArgumentException("nothing to calculate");
    }
    List<Fraction> numbers = new ArrayList<>(operands.size());
    for (Operand operand : operands) {
      numbers.add(operand.result());
    }
    return switch (operation) {
      case SUM -> sum(numbers);
      case DIFFERENCE -> numbers.get(0).minus(sum(numbers.subList(1, numbers.size())));
      case PRODUCT -> product(numbers);
      case QUOTIENT -> requireNumber(2, numbers).get(0).dividedBy(numbers.get(1));
      case MINIMUM -> Collections.min(numbers);
      case MAXIMUM -> Collections.max(numbers);
      case FLOOR -> Fraction.of(requireNumber(1, numbers).get(0).floor());
      case AT_POSITION -> atPosition(numbers);
      case POWER -> requireNumber(2, numbers).get(0).toThePower(numbers.get(1));
      case LOGARITHM -> requireNumber(1, numbers).get(0).logarithm();
      case ROUNDED -> rounded(requireNumber(2, numbers));
      case OTHER -> throw new IllegalStateException("checked above");
    };
  }

  private static Fraction sum(List<Fraction> numbers) {
    Fraction sum = Fraction.ZERO;
    for (Fraction number : numbers) {
      sum = sum.plus(number);
    }
    return sum;
  }

  private static Fraction product(List<Fraction> numbers) {
    Fraction product = Fraction.ONE;
    for (Fraction number : numbers) {
      product = product.times(number);
    }
    return product;
  }

  private static Fraction rounded(List<Fraction> numberAndDigits) {
    long digits = numberAndDigits.get(1).floor();
    if (digits < 0 || digits > MOST_DIGITS || !numberAndDigits.get(1).equals(Fraction.of(digits))) {
      throw new IllegalArgumentException("not a number of digits: " + numberAndDigits.get(1));
    }
    return Fraction.of(numberAndDigits.get(0).rounded((int) digits, RoundingMode.HALF_EVEN));
  }

  private static List<Fraction> requireNumber(int size, List<Fraction> numbers) {
    if (numbers.size() != size) {
      throw new IllegalArgumentException("the operation has " + size + " operands");
    }
    return numbers;
  }

  private static Fraction atPosition(List<Fraction> numbers) {
    Fraction left = numbers.get(0);
    for (int i = 1; i + 1 < numbers.size() && left.signum() > 0; i += 2) {
      left = left.minus(numbers.get(i + 1));
      if (left.signum() <= 0) {
        return numbers.get(i);
      }
    }
    throw new IllegalArgumentException("there is nothing at the position " + numbers.get(0));
  }
}
