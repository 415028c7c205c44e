package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A part of something that is combined: a stratum, a rater group or a criterion.
 *
 * @param id its id
 * @param title what people read
 * @param weight how much it counts among the parts, above 0
 * @param score its exact score, if it has one
 */
@Stable
public record Part(String id, Text title, Fraction weight, Optional<Fraction> score) {

  /** Checks that nothing is missing. */
  public Part {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(weight, "weight");
    requireNonNull(score, "score");
  }
}
