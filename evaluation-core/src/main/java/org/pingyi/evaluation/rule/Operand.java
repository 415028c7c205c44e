package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What goes into a {@link Step}: a number that is {@link Given given}, or another step's result.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Operand permits Given, Step {

  /**
   * Returns what the number is.
   *
   * @return its name
   */
  Text name();

  /**
   * Returns the number.
   *
   * @return its exact value
   */
  Fraction result();
}
