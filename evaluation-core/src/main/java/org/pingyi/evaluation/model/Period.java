package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import org.pingyi.evaluation.stability.Stable;

/**
 * The days on which ballots are given, whole days in a zone, the first and the last included.
 *
 * @param opens the first day
 * @param closes the last day
 * @param zone whose days these are
 */
@Stable
public record Period(LocalDate opens, LocalDate closes, ZoneId zone) {

  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Period {
    requireNonNull(zone, "zone");
    if (closes.isBefore(opens)) {
      throw new IllegalArgumentException("a period must not end before it begins");
    }
  }

  /**
   * Says whether a day belongs to the period.
   *
   * @param day a day in the period's zone
   * @return true from the first day to the last
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(opens) && !day.isAfter(closes);
  }
}
