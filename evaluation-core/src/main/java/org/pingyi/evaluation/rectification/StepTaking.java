package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.rectification.Recording.Outcome;

/** Takes steps on items: where each leads, and what is due since. For one thread at a time. */
final class StepTaking {

  private final FollowUpPlan plan;
  private final DayCheck days;
  private final StepCheck check;
  private final HostCheck host;

  StepTaking(FollowUpPlan plan, DayCheck days, StepCheck check, HostCheck host) {
    this.plan = plan;
    this.days = days;
    this.check = check;
    this.host = host;
  }

  /** Takes a step. */
  List<Long> take(Recording recording, ItemVersion item, Step step, Signature signature) {
    LocalDate today = recording.today();
    RectificationItem before = recording.item(item.number());
    StepCheck.Allowed allowed = check.check(before, item.version(), step.kind(), signature, today);
    LocalDate effective = recording.effective(signature);
    recording.add(
        before,
        step.kind(),
        outcome(before, step, allowed),
        effective,
        figures(recording, before, step, signature, effective),
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
    boolean escalated = before.escalated() || round > plan.rounds();
    ItemState to = inVain ? allowed.inVain().orElse(allowed.to()) : allowed.to();
    return new Outcome(allowed.role(), to, round, escalated);
  }

  private EventFigures figures(
      Recording recording,
      RectificationItem before,
      Step step,
      Signature signature,
      LocalDate effective) {
    LocalDate today = recording.today();
    if (step instanceof Step.Plan planned) {
      host.owner(planned.owner());
      days.due(before, planned.due(), today);
      return EventFigures.NONE.due(planned.due());
    }
    if (step instanceof Step.Defer defer) {
      days.deferral(before, defer.until(), today);
      return EventFigures.NONE.due(defer.until());
    }
    if (step instanceof Step.HandOver handOver) {
      host.owner(handOver.owner());
      StepCheck.another(before, handOver.owner());
    }
    if (step instanceof Step.Finish finish) {
      host.evidence(finish.evidence());
      DayCheck.late(before, signature, effective, today);
      return deadline(
          Deadline.Kind.FOLLOW_UP,
          earliest(recording, before, Deadlines::followUpWithin, effective));
    }
    if (step instanceof Step.FollowUp asked) {
      FollowUpCheck.check(before, recording.history(before.number()), signature.actor());
      EventFigures next =
          asked.answers().areSatisfied()
              ? EventFigures.NONE
              : nextRound(recording, before, effective);
      return next.answers(asked.answers());
    }
    return step instanceof Step.Reopen
        ? nextRound(recording, before, effective)
        : EventFigures.NONE;
  }

  /** Another round takes as long as the scheme gives it, or as the one before was given. */
  private EventFigures nextRound(Recording recording, RectificationItem before, LocalDate from) {
    LocalDate began = before.dates().roundBegan();
    Optional<LocalDate> asLong =
        Stream.concat(
                before.dates().resolveBy().stream(), before.plan().map(ItemPlan::due).stream())
            .filter(day -> !day.isBefore(began))
            .findFirst()
            .map(day -> from.plusDays(ChronoUnit.DAYS.between(began, day)))
            .map(days::workingDay);
    return deadline(
        Deadline.Kind.RESOLVE,
        earliest(recording, before, Deadlines::resolveWithin, from).or(() -> asLong));
  }

  /** The earliest day that the scheme gives to any of the sources that an item goes on for. */
  private Optional<LocalDate> earliest(
      Recording recording,
      RectificationItem item,
      Function<Deadlines, Optional<CalendarDuration>> which,
      LocalDate from) {
    return recording.known().sourceKinds(item).stream()
        .map(plan::of)
        .flatMap(within -> which.apply(within).stream())
        .map(time -> days.after(from, time))
        .min(Comparator.naturalOrder());
  }

  private static EventFigures deadline(Deadline.Kind kind, Optional<LocalDate> by) {
    return by.map(day -> EventFigures.NONE.deadlines(Map.of(kind, day))).orElse(EventFigures.NONE);
  }
}
