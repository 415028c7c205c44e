package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.tally.Cell;

/**
 * How many were dissatisfied with something, of how many who rated it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dissatisfied how many ratings were negative, a whole number from 0 to those that were
 *     given
 * @param rated how many ratings were given, a whole number
 */
@Experimental
public record Dissatisfaction(Given dissatisfied, Given rated) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them is below 0 or not whole, or more were
   *     dissatisfied than rated
   */
  public Dissatisfaction {
    requireCount(dissatisfied.result());
    requireCount(rated.result());
    if (dissatisfied.result().compareTo(rated.result()) > 0) {
      throw new IllegalArgumentException("from 0 to all who rated are dissatisfied");
    }
  }

  private static void requireCount(Fraction number) {
    if (number.signum() < 0 || !number.equals(Fraction.of(number.floor()))) {
      throw new IllegalArgumentException("a number of ratings is whole, and not below 0");
    }
  }

  /**
   * Returns the dissatisfaction with something of which no more than the numbers is known.
   *
   * @param dissatisfied how many ratings were negative, from 0 to those that were given
   * @param rated how many ratings were given
   * @return the dissatisfaction
   * @throws IllegalArgumentException if a number is below 0, or more were dissatisfied than rated
   */
  public static Dissatisfaction of(long dissatisfied, long rated) {
    return new Dissatisfaction(
        Given.other(Text.of("negative ratings", "不满意评分数"), Fraction.of(dissatisfied)),
        Given.other(Text.of("ratings", "有效评分数"), Fraction.of(rated)));
  }

  /**
   * Returns the dissatisfaction with a leaf criterion of an object.
   *
   * @param pooled the counts of the leaf over all groups
   * @param leaf the leaf
   * @return the dissatisfaction
   */
  public static Dissatisfaction of(Cell pooled, LeafCriterion leaf) {
    return new Dissatisfaction(Given.negative(pooled).in(leaf), Given.rated(pooled).in(leaf));
  }

  /**
   * Returns the share of those who were dissatisfied.
   *
   * @return negative / ratings, 0 where nobody rated
   */
  public Step share() {
    return rated.result().signum() == 0
        ? Step.of(
            Text.of("nobody rated: counts as 0", "无人给出有效评分，按 0 计"), Operation.SUM, List.of(rated))
        : Step.of(
            Text.of("negative / ratings", "不满意率"),
            Operation.QUOTIENT,
            List.of(dissatisfied, rated));
  }

  /**
   * Returns the number of those who were dissatisfied.
   *
   * @return the negative ratings
   */
  public Step number() {
    return Step.of(Text.of("negative ratings", "不满意评分数"), Operation.SUM, List.of(dissatisfied));
  }
}
