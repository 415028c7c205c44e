package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * A part of a rater group that is scored by itself, so that the parts count as they should whatever
 * the number of ballots from each.
 *
 * @param id the id, unique in its group
 * @param title what people read
 * @param weight how much it counts among the strata of its group, above 0
 */
@Stable
public record Stratum(String id, Text title, Fraction weight) {

  /**
   * Checks the stratum.
   *
   * @throws IllegalArgumentException if the id is blank or the weight not above 0
   */
  public Stratum {
    Ids.require(id);
    requireNonNull(title, "title");
    Weights.require(weight);
  }
}
