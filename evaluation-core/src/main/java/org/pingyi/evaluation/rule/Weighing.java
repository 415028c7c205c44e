package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a weighting rule answers: {@link Weights}, or {@link NotApplicable} where there is not
 * enough to say. A rule that cannot do its work throws; that is never taken for either.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Weighing {

  /**
   * Weights.
   *
   * @param weights the weight of each criterion, in the order in which they were given
   */
  record Weights(List<Weight> weights) implements Weighing {

    /** Copies the list. */
    public Weights {
      weights = Contents.copyOf(weights, Weight.class);
    }
  }

  /**
   * No weights.
   *
   * @param reason why there are none
   */
  record NotApplicable(Text reason) implements Weighing {

    /** Checks that there is a reason. */
    public NotApplicable {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * A weight.
   *
   * @param value the exact weight, above 0
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

  /**
   * Returns weights.
   *
   * @param weights the weight of each criterion, in the order in which they were given
   * @return the weights
   */
  static Weighing of(List<Weight> weights) {
    return new Weights(weights);
  }

  /**
   * Returns that there are no weights.
   *
   * @param reason why
   * @return no weights
   */
  static Weighing notApplicable(Text reason) {
    return new NotApplicable(reason);
  }
}
