package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.ObjectCounts.GroupCell;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Group;

/**
 * Redoes which part of the ratings of an object an option has: of a group's ratings, of those of
 * its strata by their weights; over all groups, and over the children of a criterion, by theirs.
 */
record SharesCheck(
    Premises premises, Weights weights, ObjectCounts counts, List<Exact> groupWeights) {

  /** The shares of options in top-level criteria, and what options are worth. */
  Origins origins() {
    return Origins.of("share", path -> share(new Origins.Origin("share", Optional.of(path)).ids()))
        .or(Origins.of("value", this::value));
  }

  private Optional<Exact> value(String option) {
    return premises.criteria().stream()
        .flatMap(Criterion::leaves)
        .findFirst()
        .flatMap(leaf -> leaf.scale().orElseThrow().answer(option))
        .flatMap(Scale.Answer::value);
  }

  private Optional<Exact> share(List<String> criterionAndOption) {
    return premises.criteria().stream()
        .filter(each -> each.id().equals(criterionAndOption.get(0)))
        .findFirst()
        .flatMap(criterion -> share(criterion, criterionAndOption.get(1)));
  }

  /** The share that an option has in a criterion; none where nobody rated. */
  Optional<Exact> share(Criterion criterion, String option) {
    List<Part> parts = new ArrayList<>();
    if (criterion.scale().isEmpty()) {
      for (Criterion child : criterion.children()) {
        parts.add(new Part(child.id(), weights.of(child), share(child, option)));
      }
      return mean(parts);
    }
    List<GroupCell> cells = counts.cells(criterion.id());
    for (int i = 0; i < cells.size(); i++) {
      Group group = premises.raters().get(i);
      parts.add(new Part(group.id(), groupWeights.get(i), share(cells.get(i), group, option)));
    }
    return mean(parts);
  }

  private static Optional<Exact> share(GroupCell cell, Group group, String option) {
    if (cell.whole().ballots() < group.minimum()) {
      return Optional.empty();
    }
    if (group.strata().isEmpty()) {
      return share(cell.whole(), option);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < group.strata().size(); i++) {
      parts.add(
          new Part(
              group.strata().get(i).id(),
              group.strata().get(i).weight(),
              share(cell.strata().get(i), option)));
    }
    return mean(parts);
  }

  private static Optional<Exact> share(Counts counts, String option) {
    long rated = counts.rated();
    return rated == 0
        ? Optional.empty()
        : Optional.of(Exact.of(counts.counts().getOrDefault(option, 0L), rated));
  }

  private static Optional<Exact> mean(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.value().isPresent())
        ? Optional.of(Redone.mean(parts, List.of()).score())
        : Optional.empty();
  }
}
