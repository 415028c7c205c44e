package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;

/** Compares the findings of two reports. */
final class FindingComparison {

  private final ReportIndex a;
  private final ReportIndex b;
  private final boolean explained;
  private final Titles titles;

  FindingComparison(ReportIndex a, ReportIndex b, boolean explained, Titles titles) {
    this.a = a;
    this.b = b;
    this.explained = explained;
    this.titles = titles;
  }

  List<FindingDiff> compare() {
    Set<ReportIndex.Key> keys = new LinkedHashSet<>(b.findings().keySet());
    keys.addAll(a.findings().keySet());
    List<FindingDiff> diffs = new ArrayList<>();
    for (ReportIndex.Key key : keys) {
      Optional<ReportIndex.Found> before = Optional.ofNullable(a.findings().get(key));
      Optional<ReportIndex.Found> after = Optional.ofNullable(b.findings().get(key));
      List<Change> changes = changes(before, after);
      if (!changes.isEmpty() || before.isPresent() != after.isPresent()) {
        diffs.add(diff(key, before, after, changes));
      }
    }
    return diffs;
  }

  private static List<Change> changes(
      Optional<ReportIndex.Found> before, Optional<ReportIndex.Found> after) {
    List<Change> changes = new ArrayList<>();
    add(
        Change.Kind.OBSERVED,
        Text.of("observed", "实测"),
        before.flatMap(ReportIndex.Found::observed),
        after.flatMap(ReportIndex.Found::observed),
        changes);
    add(
        Change.Kind.DUE,
        Text.of("due", "整改期限"),
        before.flatMap(ReportIndex.Found::due),
        after.flatMap(ReportIndex.Found::due),
        changes);
    return changes;
  }

  private static void add(
      Change.Kind kind,
      Text title,
      Optional<String> before,
      Optional<String> after,
      List<Change> into) {
    if (!Numbers.same(before, after)) {
      into.add(new Change(kind, kind.word(), title, before, after, List.of()));
    }
  }

  private FindingDiff diff(
      ReportIndex.Key key,
      Optional<ReportIndex.Found> before,
      Optional<ReportIndex.Found> after,
      List<Change> changes) {
    Text object = Titles.label(titles.of("objects", key.object()));
    Text criterion = titles.text(Origin.path("criteria", key.criterion()));
    Presence presence =
        before.isEmpty() ? Presence.ADDED : after.isEmpty() ? Presence.REMOVED : Presence.CHANGED;
    return new FindingDiff(
        key.object(),
        key.criterion(),
        key.trigger(),
        Text.of(
            object.en() + ": " + criterion.en() + " (" + key.trigger() + ")",
            object.zh() + "：" + criterion.zh() + "（" + key.trigger() + "）"),
        presence,
        changes,
        causes(key, before, after));
  }

  private List<Cause> causes(
      ReportIndex.Key key, Optional<ReportIndex.Found> before, Optional<ReportIndex.Found> after) {
    Optional<ReportIndex.Entry> was = Optional.ofNullable(a.objects().get(key.object()));
    Optional<ReportIndex.Entry> is = Optional.ofNullable(b.objects().get(key.object()));
    Causes causes = new Causes();
    if (was.isEmpty() || is.isEmpty()) {
      String id = Origin.path("objects", key.object());
      causes.add(
          Cause.Kind.PART,
          id,
          Titles.label(titles.of("objects", key.object())),
          was.map(entry -> key.object()),
          is.map(entry -> key.object()));
      return causes.list();
    }
    Side left = new Side(a, a.object(was.get()), nodes(before));
    Side right = new Side(b, b.object(is.get()), nodes(after));
    Tracer tracer = new Tracer(left, right, titles);
    if (!explained) {
      tracer.counts().all(Set.of(key.criterion()), Optional.empty(), causes);
      return causes.list();
    }
    explained(key, before, after, tracer, causes);
    return causes.list();
  }

  private void explained(
      ReportIndex.Key key,
      Optional<ReportIndex.Found> before,
      Optional<ReportIndex.Found> after,
      Tracer tracer,
      Causes into) {
    Optional<Explained> in = before.flatMap(ReportIndex.Found::explanation);
    Optional<Explained> out = after.flatMap(ReportIndex.Found::explanation);
    if (in.isEmpty() && out.isEmpty()) {
      return;
    }
    Explained either = in.or(() -> out).orElseThrow();
    Explained left = in.orElse(either);
    Explained right = out.orElse(either);
    tracer.rule("finding", left, right, into);
    tracer.inputs("finding", left, right, into);
    if (before.isPresent() && after.isPresent()) {
      due(left, right, into);
    }
    if (into.isEmpty() && in.isPresent() != out.isPresent()) {
      String id = Origin.path("triggers", key.trigger());
      into.add(
          Cause.Kind.RULE,
          id,
          Text.of(
              "the trigger " + key.trigger() + ", or what it is set to",
              "整改触发规则 " + key.trigger() + " 或其参数"),
          in.flatMap(Explained::rule).map(Object::toString),
          out.flatMap(Explained::rule).map(Object::toString));
    }
  }

  private void due(Explained before, Explained after, Causes into) {
    Optional<Explained.Due> was = before.due();
    Optional<Explained.Due> is = after.due();
    if (was.map(Explained.Due::date).equals(is.map(Explained.Due::date))) {
      return;
    }
    if (was.isEmpty() || is.isEmpty()) {
      into.add(
          Cause.Kind.PERIOD,
          "period",
          Text.of("the period, or due-within", "评议期或 due-within"),
          was.map(Explained.Due::date),
          is.map(Explained.Due::date));
      return;
    }
    into.add(
        Cause.Kind.PARAMETER,
        Origin.path("triggers", after.use(), "due-within"),
        Text.of(after.use() + ": due-within", after.use() + "：due-within"),
        was.map(Explained.Due::within),
        is.map(Explained.Due::within));
    into.add(
        Cause.Kind.PERIOD,
        "period/closes",
        titles.text("period/closes"),
        was.map(Explained.Due::closes),
        is.map(Explained.Due::closes));
    for (String id : List.of("calendar/holidays", "calendar/workdays")) {
      into.add(
          Cause.Kind.PERIOD, id, titles.text(id), a.settings().value(id), b.settings().value(id));
    }
  }

  private static Map<String, Explained> nodes(Optional<ReportIndex.Found> found) {
    Map<String, Explained> nodes = new LinkedHashMap<>();
    found.flatMap(ReportIndex.Found::explanation).stream()
        .flatMap(Explained::tree)
        .forEach(each -> nodes.put(each.id(), each));
    return nodes;
  }
}
