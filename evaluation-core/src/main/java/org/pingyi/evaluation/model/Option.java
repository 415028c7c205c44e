package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * One of the answers of an {@link OptionScale}.
 *
 * @param id what ballots write
 * @param title what people read
 * @param value what the answer is worth; none where it is an answer but not a rating (不了解, 弃权)
 * @param attitude whether the rater is content; it counts only where there is a value
 */
@Stable
public record Option(String id, Text title, Optional<Fraction> value, Attitude attitude) {

  /**
   * Checks the option.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Option {
    Ids.require(id);
    requireNonNull(title, "title");
    requireNonNull(value, "value");
    requireNonNull(attitude, "attitude");
  }
}
