package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;

/**
 * A number that a calculation starts from: a count, a weight, a value of the scheme.
 *
 * @param name what it is
 * @param result the number
 */
public record Given(Text name, Fraction result) implements Operand {

  /** Checks that nothing is missing. */
  public Given {
    requireNonNull(name, "name");
    requireNonNull(result, "result");
  }

  /**
   * Returns a whole number.
   *
   * @param name what it is
   * @param number the number
   * @return the number as an operand
   */
  public static Given of(Text name, long number) {
    return new Given(name, Fraction.of(number));
  }
}
