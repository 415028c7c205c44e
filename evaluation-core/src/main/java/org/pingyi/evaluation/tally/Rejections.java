package org.pingyi.evaluation.tally;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
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
   */
  public Rejections {
    EnumMap<RejectionReason, Long> counts = new EnumMap<>(RejectionReason.class);
    counts.putAll(byReason);
    byReason = Maps.immutableEnumMap(counts);
    first = first.stream().sorted().limit(MAX_LISTED).collect(ImmutableList.toImmutableList());
    if (byReason.values().stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("a reason that occurred was counted at least once");
    }
    if (first.size() > byReason.values().stream().mapToLong(Long::longValue).sum()) {
      throw new IllegalArgumentException("more rejections are listed than were counted");
    }
  }

  /**
   * Returns how many ballots were rejected.
   *
   * @return the sum over all reasons
   */
  public long total() {
    return byReason.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns these rejections and others together.
   *
   * @param other the others
   * @return the sums, and the first of both lists
   */
  Rejections plus(Rejections other) {
    Map<RejectionReason, Long> sums = new EnumMap<>(RejectionReason.class);
    sums.putAll(byReason);
    other.byReason.forEach((reason, count) -> sums.merge(reason, count, Math::addExact));
    return new Rejections(
        Collections.unmodifiableMap(sums),
        Streams.concat(first.stream(), other.first.stream()).toList());
  }
}
