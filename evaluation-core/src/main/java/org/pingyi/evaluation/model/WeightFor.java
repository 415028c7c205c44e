package org.pingyi.evaluation.model;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.pingyi.evaluation.stability.Stable;

/**
 * A weight that a rater group has for some objects only, such as 办事群众 for window units.
 *
 * @param attributes what an object's attributes must be, all of them; {@code kind} and {@code
 *     parent} count as attributes; with none, every object is meant
 * @param weight the group's weight for such an object, above 0
 */
@Stable
public record WeightFor(Map<String, String> attributes, Fraction weight) {

  /**
   * Checks the weight.
   *
   * @throws IllegalArgumentException if the weight is not above 0
   */
  public WeightFor {
    attributes = ImmutableMap.copyOf(attributes);
    Weights.require(weight);
  }

  /**
   * Says whether this weight is the one for an object.
   *
   * @param object the object
   * @return true where all the attributes match
   */
  boolean matches(EvaluationObject object) {
    return attributes.entrySet().stream()
        .allMatch(
            wanted ->
                object.attribute(wanted.getKey()).filter(wanted.getValue()::equals).isPresent());
  }
}
