package org.pingyi.evaluation.rectification.metrics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;

/**
 * Of which items metrics are asked for, as of when, and in which groups.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day on which they were reported
 * @param to the last day on which they were reported
 * @param asOf the day as of which they are looked at: what took effect later does not count, items
 *     that were reported later neither
 * @param by in which groups, each item in one group of each
 */
public record MetricsQuery(LocalDate from, LocalDate to, LocalDate asOf, Set<Grouping> by) {

  /**
   * Keeps a copy of the set.
   *
   * @throws IllegalArgumentException if the period ends before it begins, or begins after the day
   *     as of which it is looked at; or if there is no grouping
   */
  public MetricsQuery {
    requireNonNull(asOf, "asOf");
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "the period ends before it begins: from " + from + " to " + to);
    }
    if (asOf.isBefore(from)) {
      throw new IllegalArgumentException(
          "nothing of a period from "
              + from
              + " on is there as of "
              + asOf
              + ": choose a later day");
    }
    if (by.isEmpty()) {
      throw new IllegalArgumentException("say in which groups: all items together is one, too");
    }
    by = Sets.immutableEnumSet(by);
  }

  /**
   * Asks for all items of a period together.
   *
   * @param from the first day on which they were reported
   * @param to the last day on which they were reported
   * @param asOf the day as of which they are looked at
   * @return the query
   * @throws IllegalArgumentException if the period ends before it begins, or begins after the day
   *     as of which it is looked at
   */
  public static MetricsQuery of(LocalDate from, LocalDate to, LocalDate asOf) {
    return new MetricsQuery(from, to, asOf, Set.of(Grouping.WHOLE));
  }

  /**
   * Asks for the same items in other groups.
   *
   * @param first the first grouping
   * @param more more groupings
   * @return the query
   */
  public MetricsQuery by(Grouping first, Grouping... more) {
    return new MetricsQuery(from, to, asOf, Sets.immutableEnumSet(first, more));
  }

  boolean covers(LocalDate reported) {
    return !reported.isBefore(from) && !reported.isAfter(to) && !reported.isAfter(asOf);
  }
}
