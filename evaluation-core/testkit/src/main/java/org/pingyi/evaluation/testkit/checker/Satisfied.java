package org.pingyi.evaluation.testkit.checker;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;

/**
 * How satisfied raters are with an object, redone from its counts.
 *
 * @param positive the positive ratings
 * @param rated the ratings
 */
record Satisfied(long positive, long rated) {

  /** Counts the leaves at and below a criterion, or all leaves, in one group or in all. */
  static Satisfied of(
      Premises premises, ObjectCounts counts, Optional<String> criterion, Optional<String> group) {
    long positive = 0;
    long rated = 0;
    for (Criterion leaf : leaves(premises, criterion)) {
      Counts cell =
          group
              .map(id -> whole(premises, counts, leaf, id))
              .orElseGet(() -> counts.pooled(leaf.id()));
      positive += cell.positive();
      rated += cell.rated();
    }
    return new Satisfied(positive, rated);
  }

  private static Counts whole(
      Premises premises, ObjectCounts counts, Criterion leaf, String group) {
    List<String> groups = premises.raters().stream().map(Premises.Group::id).toList();
    return counts.cells(leaf.id()).get(groups.indexOf(group)).whole();
  }

  /** The leaves at and below a criterion, or all leaves. */
  static List<Criterion> leaves(Premises premises, Optional<String> criterion) {
    return premises.criteria().stream()
        .flatMap(Criterion::tree)
        .filter(each -> criterion.isEmpty() || each.id().equals(criterion.get()))
        .flatMap(Criterion::leaves)
        .distinct()
        .toList();
  }

  /** Positive ratings / ratings; none where nobody rated. */
  Optional<Exact> rate() {
    return rated == 0 ? Optional.empty() : Optional.of(Exact.of(positive, rated));
  }
}
