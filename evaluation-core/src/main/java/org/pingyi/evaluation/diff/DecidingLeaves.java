package org.pingyi.evaluation.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Origin;

/**
 * Finds which leaves' published scores decided about a finding: that in which something was found,
 * and, where the lowest counts, that which was the lowest in the report that has no such finding.
 *
 * @param before the object in the earlier report
 * @param foundBefore whether the earlier report has the finding
 * @param after the object in the later report
 * @param foundAfter whether the later report has the finding
 * @param criterion the leaf in which it was found
 */
record DecidingLeaves(
    Side before, boolean foundBefore, Side after, boolean foundAfter, String criterion) {

  /** Returns what their scores are explained by, of those that are published otherwise. */
  Set<String> of(Explained in, Explained out) {
    List<Explained.Input> scores =
        Stream.of(in, out)
            .flatMap(each -> each.inputs().stream())
            .filter(Explained.Input::isOfCriterion)
            .toList();
    Set<String> deciding = new LinkedHashSet<>();
    scores.stream()
        .filter(input -> !input.compared())
        .map(Explained.Input::of)
        .forEach(deciding::add);
    if (scores.stream().anyMatch(Explained.Input::compared)) {
      String found = Origin.path("criteria", criterion);
      deciding.add(foundBefore ? found : lowest(before).orElse(found));
      deciding.add(foundAfter ? found : lowest(after).orElse(found));
    }
    deciding.removeIf(
        leaf -> Numbers.same(before.object().value(leaf), after.object().value(leaf)));
    return deciding;
  }

  /** Returns the leaf with the lowest published score, the first of several. */
  private static Optional<String> lowest(Side side) {
    Optional<String> lowest = Optional.empty();
    Optional<Fraction> least = Optional.empty();
    for (String leaf : side.object().scoredLeaves()) {
      Optional<Fraction> score = side.object().value(leaf).flatMap(Numbers::read);
      if (score.isPresent() && (least.isEmpty() || score.get().compareTo(least.get()) < 0)) {
        least = score;
        lowest = Optional.of(leaf);
      }
    }
    return lowest;
  }
}
