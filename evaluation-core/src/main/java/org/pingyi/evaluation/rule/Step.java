package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;

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
public record Step(Text name, Operation operation, List<Operand> operands, Fraction result)
    implements Operand {

  /** What is done in a step. */
  public enum Operation {
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
    /** Something else, which the name describes. */
    OTHER
  }

  /** Copies the list. */
  public Step {
    requireNonNull(name, "name");
    requireNonNull(operation, "operation");
    operands = List.copyOf(operands);
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
   * @param operands what goes in, at least one, two for a quotient
   * @return the step
   * @throws IllegalArgumentException if there are too few operands, or the operation is no
   *     arithmetic
   * @throws ArithmeticException if it divides by 0
   */
  public static Step of(Text name, Operation operation, List<? extends Operand> operands) {
    List<Operand> copy = List.copyOf(operands);
    return new Step(name, operation, copy, calculate(operation, copy));
  }

  private static Fraction calculate(Operation operation, List<Operand> operands) {
    if (operation == Operation.OTHER || operands.isEmpty()) {
      throw new IllegalArgumentException("nothing to calculate");
    }
    if (operation == Operation.QUOTIENT && operands.size() != 2) {
      throw new IllegalArgumentException("a quotient has two operands");
    }
    Fraction result = operands.get(0).result();
    for (Operand operand : operands.subList(1, operands.size())) {
      Fraction next = operand.result();
      result =
          switch (operation) {
            case SUM -> result.plus(next);
            case DIFFERENCE -> result.minus(next);
            case PRODUCT -> result.times(next);
            case QUOTIENT -> result.dividedBy(next);
            case MINIMUM -> result.compareTo(next) <= 0 ? result : next;
            case MAXIMUM -> result.compareTo(next) >= 0 ? result : next;
            case OTHER -> throw new IllegalStateException("checked above");
          };
    }
    return result;
  }
}
