package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * How long things may take for items of one source; none where nothing is said.
 *
 * @param answerWithin from the day an item was reported to an answer to those who raised it
 * @param resolveWithin from the day a round began to the day it is done
 * @param followUpWithin from the day it was done to the day the people concerned were asked
 */
@Stable
public record Deadlines(
    Optional<CalendarDuration> answerWithin,
    Optional<CalendarDuration> resolveWithin,
    Optional<CalendarDuration> followUpWithin) {

  /** No deadlines. */
  public static final Deadlines NONE =
      new Deadlines(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is missing. */
  public Deadlines {
    requireNonNull(answerWithin, "answerWithin");
    requireNonNull(resolveWithin, "resolveWithin");
    requireNonNull(followUpWithin, "followUpWithin");
  }
}
