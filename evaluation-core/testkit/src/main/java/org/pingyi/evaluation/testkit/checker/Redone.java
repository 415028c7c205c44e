package org.pingyi.evaluation.testkit.checker;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * What comes out when a rule is redone.
 *
 * @param score the exact score
 * @param terms what the score is the weighted mean of, if that is to be checked
 * @param constants the numbers of the method itself, such as 100, in the order in which the steps
 *     name them, if that is to be checked
 */
@Stable
public record Redone(Exact score, Optional<List<Part>> terms, Optional<List<Exact>> constants) {

  /**
   * Returns a score of which no more is said.
   *
   * @param score the exact score
   * @return the score
   */
  public static Redone of(Exact score) {
    return new Redone(score, Optional.empty(), Optional.empty());
  }

  /** Returns Σ weight·value / Σ weight over the parts that have a value. */
  static Redone mean(List<Part> parts, List<Exact> constants) {
    Exact sum = Exact.ZERO;
    Exact weights = Exact.ZERO;
    for (Part part : parts) {
      if (part.value().isPresent()) {
        sum = sum.plus(part.weight().times(part.value().get()));
        weights = weights.plus(part.weight());
      }
    }
    return new Redone(sum.dividedBy(weights), Optional.of(parts), Optional.of(constants));
  }
}
