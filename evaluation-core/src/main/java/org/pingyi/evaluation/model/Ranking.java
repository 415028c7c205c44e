package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Who is ranked against whom, and what decides between equal scores.
 *
 * @param within the attribute whose values are the pools; none where all objects are one pool
 * @param ties what breaks ties, in turn; objects that are still equal share the rank
 */
@Stable
public record Ranking(Optional<String> within, List<TieBreak> ties) {

  /** The name of the only pool, where objects are not ranked within an attribute. */
  public static final String ONE_POOL = "all";

  /** One pool in which ties share the rank. */
  public static final Ranking DEFAULT = new Ranking(Optional.empty(), List.of());

  /** Copies the list. */
  public Ranking {
    requireNonNull(within, "within");
    ties = List.copyOf(ties);
  }

  /**
   * Returns the pool in which an object is ranked.
   *
   * @param object the object
   * @return the value of {@link #within}, or {@link #ONE_POOL} without it
   * @throws IllegalArgumentException if the object lacks the attribute
   */
  public String poolOf(EvaluationObject object) {
    if (within.isEmpty()) {
      return ONE_POOL;
    }
    return object
        .attribute(within.get())
        .orElseThrow(
            () ->
                new IllegalArgumentException("object " + object.id() + " has no " + within.get()));
  }
}
