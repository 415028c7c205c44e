package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.source.Numbers;

/** Compares what two reports say of one object. Used once. */
final class ObjectComparison {

  private static final Set<String> MAIN = Set.of("score", "grade", "rank", "pool");

  private final Side a;
  private final Side b;
  private final boolean explained;
  private final Titles titles;
  private final Tracer tracer;
  private final DecisionTracer decisions;
  private final List<Change> changes = new ArrayList<>();

  ObjectComparison(Side a, Side b, boolean explained, Titles titles, Pools pools) {
    this.a = a;
    this.b = b;
    this.explained = explained;
    this.titles = titles;
    this.tracer = new Tracer(a, b, titles);
    this.decisions = new DecisionTracer(a, b, tracer, titles, pools);
  }

  /** Returns what changed; nothing where it is only worded otherwise. */
  Optional<ObjectDiff> compare() {
    Set<String> ids = new LinkedHashSet<>(b.object().facts().keySet());
    ids.addAll(a.object().facts().keySet());
    ids.forEach(this::fact);
    adjustments();
    List<ContributionChange> contributions = explained ? Contributions.of(a, b, titles) : List.of();
    String id = a.object().id();
    return changes.isEmpty() && contributions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ObjectDiff(
                id,
                Titles.label(titles.of("objects", id)),
                Presence.CHANGED,
                changes,
                contributions));
  }

  private void fact(String id) {
    Optional<String> before = a.object().value(id);
    Optional<String> after = b.object().value(id);
    if (Numbers.same(before, after)) {
      return;
    }
    Fact fact = Optional.ofNullable(b.object().facts().get(id)).orElseGet(() -> in(a, id));
    changes.add(
        new Change(fact.kind(), id, titles.text(id), before, after, causes(fact.kind(), id)));
  }

  private static Fact in(Side side, String id) {
    return Optional.ofNullable(side.object().facts().get(id)).orElseThrow();
  }

  private List<Cause> causes(Change.Kind kind, String id) {
    if (kind == Change.Kind.COUNT) {
      return List.of();
    }
    if (!explained) {
      return counts(kind, id);
    }
    return switch (kind) {
      case SCORE -> decisions.score();
      case RANK -> decisions.rank();
      case GRADE -> decisions.grade();
      case POOL -> decisions.pool();
      default -> tracer.number(id);
    };
  }

  /** Without explanations: the counts that changed below, and of ranks nothing. */
  private List<Cause> counts(Change.Kind kind, String id) {
    if (kind == Change.Kind.POOL || kind == Change.Kind.RANK) {
      return List.of();
    }
    Causes causes = new Causes();
    String[] parts = id.split("/", -1);
    String of = parts.length > 1 ? Titles.unescaped(parts[1]) : "";
    Optional<String> group =
        kind == Change.Kind.GROUP_TOTAL
            ? Optional.of(of)
            : parts.length > 3 ? Optional.of(Titles.unescaped(parts[3])) : Optional.empty();
    tracer.counts().all(leaves(kind, of), group, causes);
    return causes.list();
  }

  private Set<String> leaves(Change.Kind kind, String criterion) {
    Set<String> leaves = new LinkedHashSet<>();
    for (Side side : List.of(a, b)) {
      boolean all =
          kind == Change.Kind.SCORE
              || kind == Change.Kind.GRADE
              || kind == Change.Kind.GROUP_TOTAL
              || kind == Change.Kind.ADJUSTMENT;
      Map<String, List<String>> of = side.object().leaves();
      if (all) {
        of.values().forEach(leaves::addAll);
      } else {
        leaves.addAll(of.getOrDefault(criterion, List.of()));
      }
    }
    return leaves;
  }

  private void adjustments() {
    List<Adjustments.Adjusted> adjusted = Adjustments.between(a, b, explained, titles);
    Map<String, Cause> told = new HashMap<>();
    adjusted.forEach(each -> each.key().ifPresent(key -> told.put(key, each.result())));
    for (Adjustments.Adjusted each : adjusted) {
      changes.add(
          new Change(
              Change.Kind.ADJUSTMENT,
              each.id(),
              each.title(),
              each.before(),
              each.after(),
              each.key()
                  .map(key -> decisions.adjustment(key, told))
                  .orElseGet(() -> counts(Change.Kind.ADJUSTMENT, each.id()))));
    }
  }

  /** Returns an object that only one report has. */
  static ObjectDiff only(ReportObject object, Presence presence, Titles titles) {
    List<Change> changes = new ArrayList<>();
    for (String id : object.facts().keySet()) {
      Optional<String> value = object.value(id);
      if (MAIN.contains(id) && value.isPresent()) {
        changes.add(
            new Change(
                object.facts().get(id).kind(),
                id,
                titles.text(id),
                presence == Presence.REMOVED ? value : Optional.empty(),
                presence == Presence.ADDED ? value : Optional.empty(),
                List.of()));
      }
    }
    return new ObjectDiff(
        object.id(), Titles.label(titles.of("objects", object.id())), presence, changes, List.of());
  }
}
