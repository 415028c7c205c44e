package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin.Kind;
import org.pingyi.evaluation.stability.Experimental;

/**
 * The weights of rater groups and their strata for one object, for rules that look at all objects.
 *
 * <p>Immutable and thread-safe.
 *
 * @param object the object that is rated
 */
@Experimental
public record GroupWeights(EvaluationObject object) {

  /** Checks that nothing is missing. */
  public GroupWeights {
    requireNonNull(object, "object");
  }

  /**
   * Returns the weight of a rater group.
   *
   * @param group the group
   * @return the group's weight for the object
   */
  public Given of(RaterGroup group) {
    return weight(group.title(), Origin.path(object.id(), group.id()), group.weightFor(object));
  }

  /**
   * Returns the weight of a stratum within its group.
   *
   * @param group the group
   * @param stratum one of the group's strata
   * @return the stratum's weight
   */
  public Given of(RaterGroup group, Stratum stratum) {
    return weight(
        stratum.title(), Origin.path(object.id(), group.id(), stratum.id()), stratum.weight());
  }

  static Given weight(Text of, String path, Fraction weight) {
    return new Given(
        Text.of("weight of " + of.en(), of.zh() + "的权重"), Origin.of(Kind.WEIGHT, path), weight);
  }
}
