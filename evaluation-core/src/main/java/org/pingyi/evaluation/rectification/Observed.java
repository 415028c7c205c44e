package org.pingyi.evaluation.rectification;

/**
 * How many were unhappy, which decides what is put right first (从群众最不满意的地方改起).
 *
 * @param dissatisfied how many ratings were negative
 * @param rated of how many
 */
public record Observed(long dissatisfied, long rated) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is below 0, or more were dissatisfied than rated
   */
  public Observed {
    if (dissatisfied < 0 || dissatisfied > rated) {
      throw new IllegalArgumentException("from 0 to all who rated are dissatisfied");
    }
  }
}
