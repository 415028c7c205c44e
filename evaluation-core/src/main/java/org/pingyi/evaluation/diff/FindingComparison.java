package org.pingyi.evaluation.diff;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.Numbers;

/** Compares the findings of two reports. */
final class FindingComparison {

  /** What was found by which trigger. */
  private record Place(ReportIndex.Key key, String rule) {

    Place next() {
      return new Place(
          new ReportIndex.Key(key.object(), key.criterion(), key.trigger(), key.number() + 1),
          rule);
    }
  }

  /** What was found at one place in either report. */
  private record Found(Place place, SideBySide<ReportIndex.Found> in) {

    boolean isDifferent() {
      return in.presence() != Presence.CHANGED || !changes().isEmpty();
    }

    List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      add(Change.Kind.OBSERVED, "observed", "实测", ReportIndex.Found::observed, changes);
      add(Change.Kind.DUE, "due", "整改期限", ReportIndex.Found::due, changes);
      return changes;
    }

    private void add(
        Change.Kind kind,
        String en,
        String zh,
        Function<ReportIndex.Found, Optional<String>> what,
        List<Change> into) {
      Optional<String> was = in.before().flatMap(what);
      Optional<String> is = in.after().flatMap(what);
      if (!Numbers.same(was, is)) {
        into.add(new Change(kind, kind.id(), Text.of(en, zh), was, is, List.of()));
      }
    }
  }

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
    Map<Place, SideBySide<ReportIndex.Found>> places = SideBySide.of(places(a), places(b));
    ListMultimap<String, Found> byObject = LinkedListMultimap.create();
    Map<Place, FindingDiff> diffs = new LinkedHashMap<>();
    places.forEach(
        (place, in) -> {
          Found found = new Found(place, in);
          if (found.isDifferent()) {
            byObject.put(place.key().object(), found);
          }
        });
    for (String object : byObject.keySet()) {
      Optional<Tracer> tracer = tracer(object);
      for (Found found : byObject.get(object)) {
        diffs.put(found.place(), diff(found, tracer));
      }
    }
    return places.keySet().stream().map(diffs::get).filter(Objects::nonNull).toList();
  }

  /** Reads an object of both reports once for all its findings. */
  private Optional<Tracer> tracer(String object) {
    Optional<ReportIndex.Entry> was = Optional.ofNullable(a.objects().get(object));
    Optional<ReportIndex.Entry> is = Optional.ofNullable(b.objects().get(object));
    return was.isPresent() && is.isPresent()
        ? Optional.of(
            new Tracer(Side.of(a, a.object(was.get())), Side.of(b, b.object(is.get())), titles))
        : Optional.empty();
  }

  /**
   * Finds by which trigger of the scheme each was found, of which several can be the same rule; it
   * is known where both reports are explained.
   */
  private Map<Place, ReportIndex.Found> places(ReportIndex report) {
    Map<Place, ReportIndex.Found> places = new LinkedHashMap<>();
    report
        .findings()
        .forEach(
            (key, found) -> {
              List<String> rules =
                  found
                      .explanation()
                      .filter(each -> explained)
                      .map(report.settings()::found)
                      .orElse(List.of());
              ReportIndex.Key first =
                  new ReportIndex.Key(key.object(), key.criterion(), key.trigger(), 0);
              Place place =
                  rules.stream()
                      .map(rule -> new Place(first, rule))
                      .filter(each -> !places.containsKey(each))
                      .findFirst()
                      .orElseGet(() -> new Place(key, key.rule()));
              while (places.containsKey(place)) {
                place = place.next();
              }
              places.put(place, found);
            });
    return places;
  }

  private FindingDiff diff(Found found, Optional<Tracer> tracer) {
    Place place = found.place();
    ReportIndex.Key key = place.key();
    Text trigger = explained ? titles.text(place.rule()) : Titles.label(key.trigger());
    Text object = Titles.label(titles.of("objects", key.object()));
    Text criterion = titles.text(Origin.path("criteria", key.criterion()));
    return new FindingDiff(
        key.object(),
        key.criterion(),
        key.trigger(),
        Text.of(
            object.en() + ": " + criterion.en() + " (" + trigger.en() + ")",
            object.zh() + "：" + criterion.zh() + "（" + trigger.zh() + "）"),
        found.in().presence(),
        found.changes(),
        tracer.map(of -> causes(found, of)).orElseGet(() -> List.of(only(key.object()))));
  }

  /** An object that only one report has. */
  private Cause only(String object) {
    return Cause.of(
        Cause.Kind.PART,
        Origin.path("objects", object),
        Titles.label(titles.of("objects", object)),
        Optional.of(object).filter(a.objects()::containsKey),
        Optional.of(object).filter(b.objects()::containsKey));
  }

  private List<Cause> causes(Found found, Tracer ofObject) {
    String criterion = found.place().key().criterion();
    Causes causes = new Causes();
    if (!explained) {
      ofObject.counts().all(Set.of(criterion), Optional.empty(), causes);
      return causes.list();
    }
    Tracer tracer =
        ofObject.with(
            found.in().before().flatMap(ReportIndex.Found::explanation),
            found.in().after().flatMap(ReportIndex.Found::explanation));
    DecidingLeaves deciding =
        new DecidingLeaves(
            tracer.before(),
            found.in().before().isPresent(),
            tracer.after(),
            found.in().after().isPresent(),
            criterion);
    explained(
        found.place().rule(), found.in().before(), found.in().after(), tracer, deciding, causes);
    return causes.list();
  }

  private void explained(
      String rule,
      Optional<ReportIndex.Found> before,
      Optional<ReportIndex.Found> after,
      Tracer tracer,
      DecidingLeaves deciding,
      Causes into) {
    Optional<Explained> in = before.flatMap(ReportIndex.Found::explanation);
    Optional<Explained> out = after.flatMap(ReportIndex.Found::explanation);
    if (in.isEmpty() && out.isEmpty()) {
      return;
    }
    if (a.settings().knows(rule) != b.settings().knows(rule)) {
      into.add(
          Cause.Kind.RULE,
          rule,
          titles.text(rule),
          a.settings().value(rule),
          b.settings().value(rule));
      return;
    }
    Explained either = in.or(() -> out).orElseThrow();
    Explained left = in.orElse(either);
    Explained right = out.orElse(either);
    into.add(
        Cause.Kind.RULE,
        rule,
        titles.text(rule),
        left.rule().map(Object::toString),
        right.rule().map(Object::toString));
    tracer.inputs(rule, left, right, into);
    deciding.of(left, right).forEach(leaf -> into.addAll(tracer.number(leaf)));
    if (before.isPresent() && after.isPresent()) {
      due(rule, left, right, into);
    }
    if (into.isEmpty()) {
      tracer.stated(rule, into);
    }
    if (into.isEmpty() && in.isPresent() != out.isPresent()) {
      Text title = titles.text(rule);
      into.add(
          Cause.Kind.RULE,
          rule,
          Text.of(
              "the trigger " + title.en() + ", or what it is set to",
              "整改触发规则 " + title.zh() + " 或其参数"),
          in.flatMap(Explained::rule).map(Object::toString),
          out.flatMap(Explained::rule).map(Object::toString));
    }
  }

  private void due(String rule, Explained before, Explained after, Causes into) {
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
        rule + "/due-within",
        titles.text(rule + "/due-within"),
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
}
