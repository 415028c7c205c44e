package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Fraction;

/**
 * Gives the weights of the children of a criterion, or of the top-level criteria: by judgement, or
 * from the scores themselves.
 *
 * {@snippet class="WeightsByOrder" region="rule"}
 *
 * @param <P> the record of parameters
 */
public non-sealed interface WeightingRule<P extends Record> extends Rule<P> {

  /**
   * Gives the weights.
   *
   * @param objects for each object the criteria in scheme order with their written weights and
   *     their scores; perhaps no object
   * @param criteria the ids of the criteria in scheme order
   * @param parameters the parameters
   * @return the weight of each criterion, above 0, in the same order
   */
  List<Weight> weigh(List<String> criteria, List<List<Part>> objects, P parameters);

  /**
   * A weight.
   *
   * @param value the exact weight
   * @param steps how it was calculated; called only where somebody asks. The last step's result is
   *     the value
   */
  record Weight(Fraction value, Supplier<Step> steps) {

    /** Checks that nothing is missing. */
    public Weight {
      requireNonNull(value, "value");
      requireNonNull(steps, "steps");
    }
  }
}
