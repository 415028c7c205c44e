package org.pingyi.evaluation.testkit.checker;

import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * A part of a weighted mean: a stratum, group or criterion with its weight and score, or an answer
 * with its number and value.
 *
 * @param id its id
 * @param weight how much it counts
 * @param value its score or value; none where it has none
 */
@Stable
public record Part(String id, Exact weight, Optional<Exact> value) {

  static Part of(String id, long weight, Exact value) {
    return new Part(id, Exact.of(weight), Optional.of(value));
  }
}
