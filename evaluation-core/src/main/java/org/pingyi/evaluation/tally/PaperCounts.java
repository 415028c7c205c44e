package org.pingyi.evaluation.tally;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.pingyi.evaluation.stability.Stable;

/**
 * How many papers came in and what became of them (收回、有效、被替换、被拒绝). None is lost: what was received
 * is what counts, what was superseded and what was rejected.
 *
 * @param received the papers that came in; one that is sent again after its answer was lost is the
 *     same paper
 * @param counted the papers that count
 * @param superseded the papers that counted until the same rater gave another one
 * @param rejected the papers that never counted, by the reasons that occurred, in the order of the
 *     checks
 */
@Stable
public record PaperCounts(
    long received, long counted, long superseded, Map<RejectionReason, Long> rejected) {

  /** No paper came in. */
  public static final PaperCounts NONE = PaperCounts.of(0, 0, Map.of());

  /**
   * Checks that the counts add up.
   *
   * @throws IllegalArgumentException if a count is below 0, a reason is named that did not occur,
   *     or the counts are not those of the papers received
   */
  public PaperCounts {
    if (counted < 0 || superseded < 0) {
      throw new IllegalArgumentException("papers are counted from 0");
    }
    rejected = reasons(rejected);
    if (received != sum(counted, superseded, rejected)) {
      throw new IllegalArgumentException(
          "papers received are those that count, were superseded or were rejected");
    }
  }

  /**
   * Returns the counts of papers of which it is known what became of them.
   *
   * @param counted the papers that count
   * @param superseded the papers that another one of the same rater replaced
   * @param rejected the papers that never counted, by reason
   * @return the counts, received being their sum
   * @throws IllegalArgumentException if a count is below 0, or a reason is named that did not occur
   */
  public static PaperCounts of(long counted, long superseded, Map<RejectionReason, Long> rejected) {
    return new PaperCounts(sum(counted, superseded, rejected), counted, superseded, rejected);
  }

  /** Returns counts in the order of the checks. */
  static Map<RejectionReason, Long> reasons(Map<RejectionReason, Long> byReason) {
    EnumMap<RejectionReason, Long> ordered = new EnumMap<>(RejectionReason.class);
    ordered.putAll(byReason);
    if (ordered.values().stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("a reason that occurred was counted at least once");
    }
    return Maps.immutableEnumMap(ordered);
  }

  static long sum(Map<RejectionReason, Long> byReason) {
    return byReason.values().stream().reduce(0L, Math::addExact);
  }

  private static long sum(long counted, long superseded, Map<RejectionReason, Long> rejected) {
    return Math.addExact(Math.addExact(counted, superseded), sum(rejected));
  }

  /**
   * Returns how many papers never counted.
   *
   * @return the rejections of all reasons
   */
  public long rejections() {
    return sum(rejected);
  }

  /**
   * Returns these papers and others together.
   *
   * @param other the others
   * @return the sums
   */
  public PaperCounts plus(PaperCounts other) {
    EnumMap<RejectionReason, Long> sums = new EnumMap<>(RejectionReason.class);
    sums.putAll(rejected);
    other.rejected.forEach((reason, count) -> sums.merge(reason, count, Math::addExact));
    return of(
        Math.addExact(counted, other.counted), Math.addExact(superseded, other.superseded), sums);
  }
}
