package org.pingyi.evaluation.tally;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingyi.evaluation.stability.Stable;

/**
 * What became of all passes and all papers of a ballot box (收发核对): by rater group, and by the
 * batches in which passes were given out and papers were entered. It adds up, or it cannot be
 * built:
 *
 * <ul>
 *   <li>every paper that was received counts, was superseded or was rejected;
 *   <li>the passes of a group are those of its batches;
 *   <li>the papers that count in a group are those under its used passes and the valid ones of its
 *       batches of entered papers, and a batch has no rejection that its group lacks.
 * </ul>
 *
 * @param groups every rater group, in scheme order
 * @param passes the batches of passes
 * @param entered the batches of papers that were entered by hand
 * @param unattributed the rejected papers that belong to no group, since nobody knows their pass,
 *     by the reasons that occurred
 */
@Stable
public record Reconciliation(
    List<GroupReconciliation> groups,
    List<IssuedBatch> passes,
    List<EnteredBatch> entered,
    Map<RejectionReason, Long> unattributed) {

  /**
   * Checks that everything adds up.
   *
   * @throws IllegalArgumentException if it does not, a group or a group's batch is listed twice, or
   *     a batch is of a group that is not listed
   */
  public Reconciliation {
    groups = ImmutableList.copyOf(groups);
    passes = ImmutableList.copyOf(passes);
    entered = ImmutableList.copyOf(entered);
    unattributed = PaperCounts.reasons(unattributed);
    requireOnce(groups.stream().map(GroupReconciliation::group).toList());
    requireOnce(passes.stream().map(it -> List.of(it.batch(), it.group())).toList());
    requireOnce(entered.stream().map(it -> List.of(it.batch(), it.group())).toList());
    Set<String> known = new HashSet<>();
    groups.forEach(group -> known.add(group.group()));
    if (passes.stream().anyMatch(it -> !known.contains(it.group()))
        || entered.stream().anyMatch(it -> !known.contains(it.group()))) {
      throw new IllegalArgumentException("a batch is of a group that is not listed");
    }
    for (GroupReconciliation group : groups) {
      requirePasses(group, passes);
      requirePapers(group, entered);
    }
  }

  private static void requireOnce(List<?> keys) {
    if (new HashSet<>(keys).size() < keys.size()) {
      throw new IllegalArgumentException("a group, or a group's batch, is listed twice");
    }
  }

  private static void requirePasses(GroupReconciliation group, List<IssuedBatch> batches) {
    PassCounts sum =
        batches.stream()
            .filter(batch -> batch.group().equals(group.group()))
            .map(IssuedBatch::passes)
            .reduce(PassCounts.NONE, PassCounts::plus);
    if (!sum.equals(group.passes())) {
      throw new IllegalArgumentException(
          "the passes of " + group.group() + " are not those of its batches");
    }
  }

  private static void requirePapers(GroupReconciliation group, List<EnteredBatch> batches) {
    PaperCounts sum =
        batches.stream()
            .filter(batch -> batch.group().equals(group.group()))
            .map(EnteredBatch::papers)
            .reduce(PaperCounts.NONE, PaperCounts::plus);
    PaperCounts all = group.papers();
    if (all.counted() != Math.addExact(group.passes().used(), sum.counted())) {
      throw new IllegalArgumentException(
          "the papers of "
              + group.group()
              + " that count are not those of its used passes and its batches");
    }
    sum.rejected()
        .forEach(
            (reason, count) -> {
              if (count > all.rejected().getOrDefault(reason, 0L)) {
                throw new IllegalArgumentException(
                    "the batches of " + group.group() + " have rejections that it lacks");
              }
            });
  }

  /**
   * Returns what became of all passes.
   *
   * @return the sums over all groups
   */
  public PassCounts allPasses() {
    return groups.stream()
        .map(GroupReconciliation::passes)
        .reduce(PassCounts.NONE, PassCounts::plus);
  }

  /**
   * Returns what became of all papers, those of no group included.
   *
   * @return the sums
   */
  public PaperCounts allPapers() {
    return groups.stream()
        .map(GroupReconciliation::papers)
        .reduce(PaperCounts.of(0, 0, unattributed), PaperCounts::plus);
  }
}
