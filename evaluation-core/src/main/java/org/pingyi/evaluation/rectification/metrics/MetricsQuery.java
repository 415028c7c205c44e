package org.pingyi.evaluation.rectification.metrics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.stability.Stable;

/**
 * Of which items metrics are asked for, as of when, and in which groups. A part of a split item was
 * reported when the whole was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day on which they were reported
 * @param to the last day on which they were reported
 * @param asOf the day as of which they are looked at: what took effect later does not count, items
 *     that were reported later neither
 * @param by in which groups, each item in one group of each
 */
@Stable
public record MetricsQuery(LocalDate from, LocalDate to, LocalDate asOf, Set<Grouping> by) {

  /**
   * Keeps a copy of the set.
   *
   * @throws LedgerException if the period ends before it begins, or begins after the day as of
   *     which it is looked at
   * @throws IllegalArgumentException if there is no grouping
   */
  public MetricsQuery {
    requireNonNull(asOf, "asOf");
    if (from.isAfter(to)) {
      throw wrongDay(
          "the period ends before it begins: from " + from + " to " + to,
          "起止日期颠倒：" + from + " 至 " + to);
    }
    if (asOf.isBefore(from)) {
      throw wrongDay(
          "nothing of a period from "
              + from
              + " on is there as of "
              + asOf
              + ": choose a later day",
          "截至 " + asOf + "，自 " + from + " 起的问题尚未登记：请选择较晚的统计日期");
    }
    if (by.isEmpty()) {
      throw new IllegalArgumentException("say in which groups: all items together is one, too");
    }
    by = Sets.immutableEnumSet(by);
  }

  private static LedgerException wrongDay(String en, String zh) {
    return new LedgerException(LedgerException.Problem.WRONG_DAY, Text.of(en, zh));
  }

  /**
   * Asks for all items of a period together.
   *
   * @param from the first day on which they were reported
   * @param to the last day on which they were reported
   * @param asOf the day as of which they are looked at
   * @return the query
   * @throws LedgerException if the period ends before it begins, or begins after the day as of
   *     which it is looked at
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
    return !reported.isBefore(from) && !reported.isAfter(to) && knows(reported);
  }

  boolean knows(LocalDate effective) {
    return !effective.isAfter(asOf);
  }
}
