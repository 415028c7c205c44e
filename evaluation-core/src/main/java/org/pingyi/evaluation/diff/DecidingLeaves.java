package org.pingyi.evaluation.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.Numbers;

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
    String found = Origin.path("criteria", criterion);
    boolean compares = scores.stream().anyMatch(Explained.Input::compared);
    scores.stream()
        .filter(input -> !input.compared())
        .map(Explained.Input::of)
        .filter(leaf -> !compares || !leaf.equals(found))
        .forEach(deciding::add);
    if (compares) {
      deciding.addAll(compared(found, limit(in, out)));
    }
    deciding.removeIf(
        leaf -> Numbers.same(before.object().value(leaf), after.object().value(leaf)));
    return deciding;
  }

  /**
   * Returns the leaf in which it was found, and that which is the lowest where it was not: each if
   * its score alone would have made the difference, or neither alone would have.
   */
  private Set<String> compared(String found, Optional<Fraction> limit) {
    Optional<String> other = lowest(foundBefore ? after : before);
    if (foundBefore == foundAfter || other.isEmpty() || other.get().equals(found)) {
      return Set.of(found);
    }
    boolean byFound = isFound(found, after, before, limit) != foundBefore;
    boolean byOther = isFound(found, before, after, limit) != foundBefore;
    Set<String> deciding = new LinkedHashSet<>();
    if (byFound || !byOther) {
      deciding.add(found);
    }
    if (byOther || !byFound) {
      deciding.add(other.get());
    }
    return deciding;
  }

  /** Whether a leaf would be the lowest, and below the limit, by its own and all other scores. */
  private static boolean isFound(String leaf, Side own, Side others, Optional<Fraction> limit) {
    Optional<Fraction> score = own.object().value(leaf).flatMap(Numbers::read);
    if (score.isEmpty() || limit.filter(least -> score.get().compareTo(least) >= 0).isPresent()) {
      return false;
    }
    boolean isFirst = true;
    for (String other : others.object().scoredLeaves()) {
      if (other.equals(leaf)) {
        isFirst = false;
        continue;
      }
      int order =
          others
              .object()
              .value(other)
              .flatMap(Numbers::read)
              .map(each -> each.compareTo(score.get()))
              .orElse(1);
      if (order < 0 || (order == 0 && isFirst)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the one number that the trigger is set to, if it is the same in both reports. */
  private static Optional<Fraction> limit(Explained in, Explained out) {
    Set<Fraction> numbers = new LinkedHashSet<>();
    Stream.of(in, out)
        .flatMap(each -> each.inputs().stream())
        .filter(input -> input.origin().equals("parameter"))
        .forEach(input -> numbers.add(input.number()));
    return numbers.size() == 1 ? numbers.stream().findFirst() : Optional.empty();
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
