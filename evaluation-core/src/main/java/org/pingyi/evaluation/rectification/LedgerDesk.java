package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.rectification.Recording.Outcome;
import org.pingyi.evaluation.rectification.Reported.Entry;

/** What steps come to, as events that are recorded together. For one thread at a time. */
final class LedgerDesk {

  private final LedgerSetup setup;
  private final LedgerBook book;
  private final StepCheck check;
  private final DayCheck days;
  private final Entering entering;

  LedgerDesk(
      LedgerSetup setup, LedgerBook book, StepCheck check, DayCheck days, Entering entering) {
    this.setup = setup;
    this.book = book;
    this.check = check;
    this.days = days;
    this.entering = entering;
  }

  /** Enters problems, but for those of which there are items already. */
  List<Entered> report(Recording recording, List<NewItem> problems, Signature signature) {
    LocalDate effective = DayCheck.reported(signature, recording.today());
    KnownSources known = new KnownSources(book.known(), days);
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
                  () ->
                      new Entered(
                          entering.enter(recording, problem, signature, effective), Entry.NEW));
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

  /** Takes a step. */
  List<Long> take(Recording recording, ItemVersion item, Step step, Signature signature) {
    LocalDate today = recording.today();
    RectificationItem before = book.required(item.number());
    StepCheck.Allowed allowed = check.check(before, item.version(), step.kind(), signature, today);
    LocalDate effective = signature.effective().orElse(today);
    recording.add(
        before,
        before.number(),
        step.kind(),
        outcome(before, step, allowed),
        effective,
        figures(before, step, signature, today, effective),
        StepText.of(step, signature));
    return List.of(before.number());
  }

  /** A round that was in vain is followed by another, and the last one by the superior. */
  private Outcome outcome(RectificationItem before, Step step, StepCheck.Allowed allowed) {
    boolean inVain = step instanceof Step.FollowUp asked && !asked.answers().areSatisfied();
    if (!inVain && !(step instanceof Step.Reopen)) {
      return Outcome.of(allowed, before);
    }
    int round = before.round() + 1;
    boolean escalated = before.escalated() || round > setup.followUp().rounds();
    ItemState to = inVain ? allowed.inVain().orElse(allowed.to()) : allowed.to();
    return new Outcome(allowed.role(), to, round, escalated);
  }

  private EventFigures figures(
      RectificationItem before,
      Step step,
      Signature signature,
      LocalDate today,
      LocalDate effective) {
    if (step instanceof Step.Plan plan) {
      check.owner(plan.owner());
      days.due(before, plan.due(), today);
      return EventFigures.NONE.due(plan.due());
    }
    if (step instanceof Step.Defer defer) {
      days.deferral(before, defer.until(), today);
      return EventFigures.NONE.due(defer.until());
    }
    if (step instanceof Step.HandOver handOver) {
      check.owner(handOver.owner());
      StepCheck.another(before, handOver.owner());
    }
    if (step instanceof Step.Finish finish) {
      check.evidence(finish.evidence());
      DayCheck.late(before, signature, effective, today);
      return deadline(
          Deadline.Kind.FOLLOW_UP, earliest(before, Deadlines::followUpWithin, effective));
    }
    if (step instanceof Step.FollowUp asked) {
      FollowUpCheck.check(before, book.history(before.number()), signature.actor());
      EventFigures next =
          asked.answers().areSatisfied() ? EventFigures.NONE : nextRound(before, effective);
      return next.answers(asked.answers());
    }
    return step instanceof Step.Reopen ? nextRound(before, effective) : EventFigures.NONE;
  }

  /** Another round takes as long as the scheme gives it, or as the one before was given. */
  private EventFigures nextRound(RectificationItem before, LocalDate from) {
    LocalDate began = before.dates().roundBegan();
    Optional<LocalDate> asLong =
        Stream.concat(
                before.dates().resolveBy().stream(), before.plan().map(ItemPlan::due).stream())
            .filter(day -> !day.isBefore(began))
            .findFirst()
            .map(day -> from.plusDays(ChronoUnit.DAYS.between(began, day)))
            .map(days::workingDay);
    return deadline(
        Deadline.Kind.RESOLVE, earliest(before, Deadlines::resolveWithin, from).or(() -> asLong));
  }

  /** The earliest day that the scheme gives to any of the sources that an item goes on for. */
  private Optional<LocalDate> earliest(
      RectificationItem item,
      Function<Deadlines, Optional<CalendarDuration>> which,
      LocalDate from) {
    return new Origins(book.known())
        .kinds(item).stream()
            .map(setup.followUp()::of)
            .flatMap(within -> which.apply(within).stream())
            .map(time -> after(from, time))
            .min(Comparator.naturalOrder());
  }

  private LocalDate after(LocalDate day, CalendarDuration time) {
    return days.workingDay(time.after(day, setup.followUp().calendar()));
  }

  private static EventFigures deadline(Deadline.Kind kind, Optional<LocalDate> by) {
    return by.map(day -> EventFigures.NONE.deadlines(Map.of(kind, day))).orElse(EventFigures.NONE);
  }
}
