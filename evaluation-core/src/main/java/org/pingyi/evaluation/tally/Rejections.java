package org.pingyi.evaluation.tally;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.stability.Stable;

/**
 * How many ballots were rejected for which reason, and which were the first.
 *
 * @param byReason how many for each reason that occurred, in the order of the checks
 * @param first the first {@link #MAX_LISTED} rejections by source and line
 */
@Stable
public record Rejections(Map<RejectionReason, Long> byReason, List<Rejection> first) {

  /** How many rejections are listed one by one. */
  public static final int MAX_LISTED = 1_000;

  /** Nothing was rejected. */
  public static final Rejections NONE = new Rejections(Map.of(), List.of());

  /**
   * Checks the counts and sorts the list.
   *
   * @throws IllegalArgumentException if a count is below 1, or more are listed than were counted
   * @throws ArithmeticException if the sum of the counts does not fit a {@code long}
   */
  public Rejections {
    EnumMap<RejectionReason, Long> counts = new EnumMap<>(RejectionReason.class);
    counts.putAll(byReason);
    byReason = Collections.unmodifiableMap(counts);
    ImmutableList<Rejection> sorted = ImmutableList.sortedCopyOf(first);
    first = sorted.subList(0, Math.min(MAX_LISTED, sorted.size()));
    for (long count : byReason.values()) {
      if (count < 1) {
        throw new IllegalArgumentException("a reason that occurred was counted at least once");
      }
    }
    if (first.size() > sum(byReason)) {
      throw new IllegalArgumentException("more rejections are listed than were counted");
    }
  }

  /**
   * Returns how many ballots were rejected.
   *
   * @return the sum over all reasons
   */
  public long total() {
    return sum(byReason);
  }

  private static long sum(Map<RejectionReason, Long> byReason) {
    long sum = 0;
    for (long count : byReason.values()) {
      sum = Math.addExact(sum, count);
    }
    return sum;
  }

  /**
   * Returns these rejections and others together.
   *
   * @param other the others
   * @return the sums, and the first of both lists
   */
  Rejections plus(Rejections other) {
    EnumMap<RejectionReason, Long> sums = new EnumMap<>(RejectionReason.class);
    sums.putAll(byReason);
    for (Map.Entry<RejectionReason, Long> each : other.byReason.entrySet()) {
      sums.merge(each.getKey(), each.getValue(), Math::addExact);
    }
    return new Rejections(
        sums, ImmutableList.<Rejection>builder().addAll(first).addAll(other.first).build());
  }
}
