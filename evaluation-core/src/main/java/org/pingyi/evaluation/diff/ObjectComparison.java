package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;

/** Compares what two reports say of one object. Used once. */
final class ObjectComparison {

  private static final Set<String> CHANGING = Set.of("score-rule", "grade-rule", "limit");

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

  /** Adjustments are held side by side by the rule of the scheme that made them. */
  private void adjustments() {
    Map<String, ReportObject.Adjustment> before = adjustments(a);
    Map<String, ReportObject.Adjustment> after = adjustments(b);
    Set<String> ids = new LinkedHashSet<>(after.keySet());
    ids.addAll(before.keySet());
    for (String id : ids) {
      adjustment(id, Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)));
    }
  }

  /**
   * Which rule made an adjustment is known where both reports are explained; else the first is held
   * against the first.
   */
  private Map<String, ReportObject.Adjustment> adjustments(Side side) {
    List<ReportObject.Adjustment> all = side.object().adjustments();
    List<String> acted = explained ? acted(side) : List.of();
    Map<String, ReportObject.Adjustment> byId = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String rule = all.get(i).rule();
      int next = times.merge(rule, 1, Integer::sum);
      String known = Origin.path("rules", rule) + "/";
      String key = acted.size() == all.size() ? acted.get(i) + "/" : "";
      String number = key.startsWith(known) ? key.substring(known.length()).replace("/", "") : "";
      int at = key.startsWith(known) ? (number.isEmpty() ? 1 : Integer.parseInt(number)) : next;
      byId.put(Origin.path("adjustments", rule, Integer.toString(at - 1)), all.get(i));
    }
    return byId;
  }

  /** Returns what changed the score or the grade, in turn. */
  private static List<String> acted(Side side) {
    return side.nodes().entrySet().stream()
        .filter(node -> CHANGING.contains(node.getValue().kind()))
        .filter(node -> node.getValue().from().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void adjustment(
      String id, Optional<ReportObject.Adjustment> was, Optional<ReportObject.Adjustment> is) {
    Optional<String> before = was.map(each -> each.from() + " → " + each.to());
    Optional<String> after = is.map(each -> each.from() + " → " + each.to());
    if (!before.equals(after)) {
      String rule = was.or(() -> is).orElseThrow().rule();
      Text by = explained ? titles.text(ruleOf(id)) : Titles.label(rule);
      changes.add(
          new Change(
              Change.Kind.ADJUSTMENT,
              id,
              Text.of("adjustment by " + by.en(), by.zh() + "所作调整"),
              before,
              after,
              explained ? decisions.adjustment(rule) : counts(Change.Kind.ADJUSTMENT, id)));
    }
  }

  private static String ruleOf(String adjustment) {
    String[] id = adjustment.split("/", -1);
    return Settings.numbered("rules/" + id[1], Integer.parseInt(id[2]) + 1);
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
