package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.Deadline.Kind;
import org.pingyi.evaluation.rectification.Recording.Outcome;
import org.pingyi.evaluation.rectification.Reported.Entry;

/** How problems become items, and until when they have to be put right. */
final class Entering {

  private final FollowUpPlan plan;
  private final DayCheck days;
  private final StepCheck check;
  private final HostCheck host;

  Entering(FollowUpPlan plan, DayCheck days, StepCheck check, HostCheck host) {
    this.plan = plan;
    this.days = days;
    this.check = check;
    this.host = host;
  }

  /** Enters problems, but for those of which there are items already. */
  List<Entered> report(Recording recording, List<NewItem> problems, Signature signature) {
    LocalDate effective = DayCheck.reported(signature, recording.today());
    KnownSources known = new KnownSources(recording.known(), days);
    List<Entered> all = new ArrayList<>();
    Map<Key, Entered> now = new HashMap<>();
    for (NewItem problem : problems) {
      Optional<Key> key =
          problem.source().key().map(one -> new Key(one, problem.object(), problem.criterion()));
      Entered entered =
          key.map(now::get)
              .map(Entered::again)
              .or(() -> known.of(problem).map(item -> known(known, problem, item)))
              .orElseGet(
                  () -> new Entered(enter(recording, problem, signature, effective), Entry.NEW));
      key.ifPresent(one -> now.put(one, entered));
      all.add(entered);
    }
    return all;
  }

  /** By what a problem is known again. */
  private record Key(String source, String object, Optional<String> criterion) {}

  private static Entered known(KnownSources known, NewItem problem, RectificationItem item) {
    return new Entered(item.number(), known.entry(problem, item));
  }

  /** What became of a problem: the number of its item, and whether that is new. */
  record Entered(long number, Entry entry) {

    private Entered again() {
      return new Entered(number, Entry.KNOWN);
    }
  }

  /** Enters a problem. */
  private long enter(
      Recording recording, NewItem problem, Signature signature, LocalDate effective) {
    host.entered(problem);
    Deadlines within = plan.of(problem.source().kind());
    Map<Kind, LocalDate> deadlines = new EnumMap<>(Kind.class);
    within
        .answerWithin()
        .ifPresent(time -> deadlines.put(Kind.ANSWER, days.after(effective, time)));
    problem
        .resolveBy()
        .map(day -> days.asked(day, recording.today()))
        .or(() -> within.resolveWithin().map(time -> days.after(effective, time)))
        .ifPresent(day -> deadlines.put(Kind.RESOLVE, day));
    String role = check.reporter(signature.actor());
    Outcome outcome = new Outcome(role, ItemState.REPORTED, 1, false);
    return recording.enter(
        problem,
        outcome,
        EventFigures.ofEntered(entered(problem), deadlines),
        signature,
        effective);
  }

  /** Enters a part of an item: it is in the same round, and due when the whole was, or earlier. */
  long enter(
      Recording recording,
      RectificationItem whole,
      NewItem part,
      String role,
      Signature signature,
      LocalDate effective) {
    host.entered(part);
    Map<Kind, LocalDate> deadlines = new EnumMap<>(Kind.class);
    due(whole, deadlines);
    whole.dates().answerBy().ifPresent(day -> deadlines.put(Kind.ANSWER, day));
    part.resolveBy()
        .map(day -> days.asked(day, recording.today()))
        .ifPresent(day -> earlier(deadlines, Kind.RESOLVE, day));
    EventFigures figures =
        EventFigures.ofEntered(entered(part, whole), deadlines)
            .others(List.of(whole.number()))
            .answered(whole.dates().answered());
    Outcome outcome = new Outcome(role, ItemState.REPORTED, whole.round(), whole.escalated());
    return recording.enter(part, outcome, figures, signature, effective);
  }

  /** Adds what is due of an item, where that is earlier than what is there. */
  static void due(RectificationItem item, Map<Kind, LocalDate> deadlines) {
    ItemDates dates = item.dates();
    dates
        .answerBy()
        .filter(day -> dates.answered().isEmpty())
        .ifPresent(day -> earlier(deadlines, Kind.ANSWER, day));
    item.resolveBy().ifPresent(day -> earlier(deadlines, Kind.RESOLVE, day));
  }

  private static void earlier(Map<Kind, LocalDate> deadlines, Kind kind, LocalDate day) {
    deadlines.merge(kind, day, (one, other) -> one.isBefore(other) ? one : other);
  }

  private static EventFigures.Entered entered(NewItem problem) {
    Source source = problem.source();
    return new EventFigures.Entered(
        problem.object(),
        problem.criterion(),
        problem.group(),
        source.kind(),
        source.reference(),
        source.occasion(),
        source.observed(),
        source.opinions());
  }

  /** What a part does not say of itself is as it is of the whole. */
  private static EventFigures.Entered entered(NewItem part, RectificationItem whole) {
    Source source = part.source();
    return new EventFigures.Entered(
        part.object(),
        part.criterion().or(whole::criterion),
        part.group().or(whole::group),
        SourceKind.SPLIT,
        source.reference(),
        source.occasion(),
        source.observed().or(whole.source()::observed),
        source.opinions().isEmpty() ? whole.source().opinions() : source.opinions());
  }
}
