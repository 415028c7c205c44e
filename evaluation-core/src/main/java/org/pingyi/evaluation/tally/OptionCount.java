package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.stability.Stable;

/**
 * How often one answer was given.
 *
 * @param answer the option's id, or the number of a range
 * @param value what it is worth; none where it is an answer but no rating
 * @param attitude whether it says that the rater is content
 * @param count how often it was given, at least 0
 */
@Stable
public record OptionCount(String answer, Optional<Fraction> value, Attitude attitude, long count) {

  /**
   * Checks the count.
   *
   * @throws IllegalArgumentException if it is below 0
   */
  public OptionCount {
    requireNonNull(answer, "answer");
    requireNonNull(value, "value");
    requireNonNull(attitude, "attitude");
    if (count < 0) {
      throw new IllegalArgumentException("an answer is counted from 0");
    }
  }
}
