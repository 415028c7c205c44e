package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.rectification.Deadline.Kind;
import org.pingyi.evaluation.rectification.Recording.Outcome;

/** How problems become items, and until when they have to be put right. */
final class Entering {

  private final FollowUpPlan plan;

  Entering(FollowUpPlan plan) {
    this.plan = plan;
  }

  /** Enters a problem. */
  long enter(Recording recording, NewItem problem, Signature signature, LocalDate effective) {
    Deadlines within = plan.of(problem.source().kind());
    Map<Kind, LocalDate> deadlines = new EnumMap<>(Kind.class);
    within.answerWithin().ifPresent(time -> deadlines.put(Kind.ANSWER, after(effective, time)));
    problem
        .resolveBy()
        .or(() -> within.resolveWithin().map(time -> after(effective, time)))
        .ifPresent(day -> deadlines.put(Kind.RESOLVE, day));
    Outcome outcome = new Outcome(role(signature), ItemState.REPORTED, 1, false);
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
      Signature signature,
      LocalDate effective) {
    Map<Kind, LocalDate> deadlines = new EnumMap<>(Kind.class);
    due(whole, deadlines);
    part.resolveBy().ifPresent(day -> earlier(deadlines, Kind.RESOLVE, day));
    EventFigures figures =
        EventFigures.ofEntered(entered(part), deadlines).others(List.of(whole.number()));
    Outcome outcome =
        new Outcome(role(signature), ItemState.REPORTED, whole.round(), whole.escalated());
    return recording.enter(part, outcome, figures, signature, effective);
  }

  /** Adds what is due of an item, where that is earlier than what is there. */
  static void due(RectificationItem item, Map<Kind, LocalDate> deadlines) {
    ItemDates dates = item.dates();
    dates
        .answerBy()
        .filter(day -> dates.answered().isEmpty())
        .ifPresent(day -> earlier(deadlines, Kind.ANSWER, day));
    dates.resolveBy().ifPresent(day -> earlier(deadlines, Kind.RESOLVE, day));
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

  private static String role(Signature signature) {
    return signature.actor().roles().stream().sorted().findFirst().orElseThrow();
  }

  private LocalDate after(LocalDate day, CalendarDuration time) {
    return time.after(day, plan.calendar());
  }
}
