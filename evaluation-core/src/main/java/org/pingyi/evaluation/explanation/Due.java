package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.stability.Experimental;

/**
 * By when something has to be put right, and from what that follows.
 *
 * @param closes the last day of the period
 * @param within how long after it
 * @param date the day that comes to
 */
@Experimental
public record Due(LocalDate closes, CalendarDuration within, LocalDate date) {

  /** Checks that nothing is missing. */
  public Due {
    requireNonNull(closes, "closes");
    requireNonNull(within, "within");
    requireNonNull(date, "date");
  }
}
