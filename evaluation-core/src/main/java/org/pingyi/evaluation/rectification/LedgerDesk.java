package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.rectification.Recording.Outcome;

/** What steps come to, as events that are recorded together. For one thread at a time. */
final class LedgerDesk {

  private final LedgerSetup setup;
  private final LedgerBook book;
  private final StepCheck check;

  LedgerDesk(LedgerSetup setup, LedgerBook book) {
    this.setup = setup;
    this.book = book;
    this.check = new StepCheck(setup, LifeCycle.STANDARD);
  }

  /** Enters problems, but for those of which there are items already. */
  List<Long> report(Recording recording, List<NewItem> problems, Signature signature) {
    LocalDate effective = reportedOn(signature);
    List<Long> numbers = new ArrayList<>();
    Map<String, Long> entered = new HashMap<>();
    for (NewItem problem : problems) {
      Optional<String> key = problem.source().key();
      long number =
          key.flatMap(book.known()::byReference)
              .map(RectificationItem::number)
              .or(() -> key.map(entered::get))
              .orElseGet(() -> enter(recording, problem, signature, effective, List.of()));
      key.ifPresent(one -> entered.put(one, number));
      numbers.add(number);
    }
    return numbers;
  }

  private LocalDate reportedOn(Signature signature) {
    LocalDate today = book.today();
    LocalDate effective = signature.effective().orElse(today);
    if (effective.isAfter(today)) {
      throw LedgerException.of(
          LedgerException.Problem.WRONG_DAY,
          "a problem is reported on " + today + " or before, not on " + effective,
          "登记日应不晚于 " + today + "，而非 " + effective);
    }
    return effective;
  }

  private long enter(
      Recording recording,
      NewItem problem,
      Signature signature,
      LocalDate effective,
      List<Long> from) {
    Source source = problem.source();
    check.evidence(source.evidence());
    Deadlines within = setup.followUp().of(source.kind());
    Map<Deadline.Kind, LocalDate> deadlines = new EnumMap<>(Deadline.Kind.class);
    within
        .answerWithin()
        .ifPresent(time -> deadlines.put(Deadline.Kind.ANSWER, after(effective, time)));
    problem
        .resolveBy()
        .or(() -> within.resolveWithin().map(time -> after(effective, time)))
        .ifPresent(day -> deadlines.put(Deadline.Kind.RESOLVE, day));
    EventFigures figures =
        EventFigures.ofEntered(
                new EventFigures.Entered(
                    problem.object(),
                    problem.criterion(),
                    problem.group(),
                    source.kind(),
                    source.observed(),
                    source.opinions()),
                deadlines)
            .others(from);
    String role = signature.actor().roles().stream().sorted().findFirst().orElseThrow();
    return recording.enter(problem, figures, signature, role, effective);
  }

  private LocalDate after(LocalDate day, CalendarDuration time) {
    return time.after(day, setup.followUp().calendar());
  }

  /** Takes a step. */
  List<Long> take(Recording recording, ItemVersion item, Step step, Signature signature) {
    LocalDate today = book.today();
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
    return new Outcome(
        allowed.role(), ItemState.REPORTED, round, round > setup.followUp().rounds());
  }

  private EventFigures figures(
      RectificationItem before,
      Step step,
      Signature signature,
      LocalDate today,
      LocalDate effective) {
    Deadlines within = setup.followUp().of(before.source().kind());
    if (step instanceof Step.Plan plan) {
      check.owner(plan.owner());
      check.due(before, plan.due(), today);
      return EventFigures.NONE.due(plan.due());
    }
    if (step instanceof Step.Defer defer) {
      check.deferral(before, defer.until(), today);
      return EventFigures.NONE.due(defer.until());
    }
    if (step instanceof Step.HandOver handOver) {
      check.owner(handOver.owner());
    }
    if (step instanceof Step.Finish finish) {
      check.evidence(finish.evidence());
      return deadline(Deadline.Kind.FOLLOW_UP, within.followUpWithin(), effective);
    }
    if (step instanceof Step.FollowUp asked) {
      StepCheck.follower(before, signature.actor());
      EventFigures next =
          asked.answers().areSatisfied()
              ? EventFigures.NONE
              : deadline(Deadline.Kind.RESOLVE, within.resolveWithin(), effective);
      return next.answers(asked.answers());
    }
    if (step instanceof Step.Reopen) {
      return deadline(Deadline.Kind.RESOLVE, within.resolveWithin(), effective);
    }
    return EventFigures.NONE;
  }

  private EventFigures deadline(
      Deadline.Kind kind, Optional<CalendarDuration> within, LocalDate from) {
    return within
        .map(time -> EventFigures.NONE.deadlines(Map.of(kind, after(from, time))))
        .orElse(EventFigures.NONE);
  }

  /** Lets items go on as part of another one. */
  List<Long> merge(
      Recording recording, List<ItemVersion> items, ItemVersion into, Signature signature) {
    RectificationItem whole = book.required(into.number());
    StepCheck.Allowed absorbs = allowed(whole, into, StepKind.ABSORB, signature);
    MergeCheck.check(items, into, book::required);
    for (ItemVersion item : items) {
      RectificationItem part = book.required(item.number());
      StepCheck.Allowed merges = allowed(part, item, StepKind.MERGE, signature);
      about(recording, part, StepKind.MERGE, merges, signature, List.of(whole.number()));
    }
    List<Long> parts = items.stream().map(ItemVersion::number).toList();
    about(recording, whole, StepKind.ABSORB, absorbs, signature, parts);
    return List.of(whole.number());
  }

  /** Lets an item go on as several. */
  List<Long> split(
      Recording recording, ItemVersion item, List<NewItem> parts, Signature signature) {
    RectificationItem whole = book.required(item.number());
    StepCheck.Allowed allowed = allowed(whole, item, StepKind.SPLIT, signature);
    MergeCheck.parts(parts);
    LocalDate effective = effective(signature);
    List<Long> numbers = new ArrayList<>();
    for (NewItem part : parts) {
      numbers.add(enter(recording, part, signature, effective, List.of(whole.number())));
    }
    about(recording, whole, StepKind.SPLIT, allowed, signature, numbers);
    return numbers;
  }

  private StepCheck.Allowed allowed(
      RectificationItem item, ItemVersion seen, StepKind step, Signature signature) {
    return check.check(item, seen.version(), step, signature, book.today());
  }

  private LocalDate effective(Signature signature) {
    return signature.effective().orElseGet(book::today);
  }

  /** Adds an event that is about other items. */
  private void about(
      Recording recording,
      RectificationItem item,
      StepKind step,
      StepCheck.Allowed allowed,
      Signature signature,
      List<Long> others) {
    recording.add(
        item,
        item.number(),
        step,
        Outcome.of(allowed, item),
        effective(signature),
        EventFigures.NONE.others(others),
        StepText.of(signature));
  }
}
