package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Two numbers compared: what a decision rests on, so that a person can redo it. Whether it holds
 * follows from the numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what is compared
 * @param left the first number: given, or calculated
 * @param relation how the first should stand to the second
 * @param right the second number
 */
@Stable
public record Comparison(Text name, Operand left, Relation relation, Operand right) {

  /** How two numbers stand to each other. */
  public enum Relation {
    /** The left one is less. */
    LESS("<"),
    /** The left one is less, or both are equal. */
    AT_MOST("<="),
    /** Both are equal. */
    EQUAL("="),
    /** The left one is greater, or both are equal. */
    AT_LEAST(">="),
    /** The left one is greater. */
    GREATER(">");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    /**
     * Returns how reports write the relation.
     *
     * @return one of {@code <}, {@code <=}, {@code =}, {@code >=}, {@code >}
     */
    public String sign() {
      return sign;
    }
  }

  /** Checks that nothing is missing. */
  public Comparison {
    requireNonNull(name, "name");
    requireNonNull(left, "left");
    requireNonNull(relation, "relation");
    requireNonNull(right, "right");
  }

  /**
   * Returns whether the relation holds.
   *
   * @return whether the numbers stand to each other like that, compared exactly
   */
  public boolean holds() {
    int order = left.result().compareTo(right.result());
    return switch (relation) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case GREATER -> order > 0;
    };
  }
}
