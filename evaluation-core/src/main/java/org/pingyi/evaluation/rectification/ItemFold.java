package org.pingyi.evaluation.rectification;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an event makes of an item. It is the same when it happens and when it is read again. */
final class ItemFold {

  private ItemFold() {}

  /**
   * Applies an event.
   *
   * @param item the item before; none for the event that enters it
   * @throws IllegalArgumentException if the event cannot follow
   */
  static RectificationItem apply(@Nullable RectificationItem item, LedgerEvent event) {
    if (event.version() != (item == null ? 1 : item.version() + 1)
        || (item == null) != (event.step() == StepKind.REPORT)) {
      throw new IllegalArgumentException("event " + event.number() + " does not follow");
    }
    return item == null ? entered(event) : after(item, event);
  }

  private static RectificationItem entered(LedgerEvent event) {
    EventFigures figures = event.figures();
    EventFigures.Entered entered =
        figures.entered().orElseThrow(() -> new IllegalArgumentException("nothing was entered"));
    Optional<EventText> text = event.text();
    Source source =
        new Source(
            entered.source(),
            entered.reference(),
            entered.occasion(),
            text.flatMap(EventText::person),
            text.map(EventText::evidence).orElse(List.of()),
            entered.observed(),
            entered.opinions());
    ItemDates dates =
        new ItemDates(
            event.effective(),
            event.effective(),
            event.effective(),
            deadline(figures, Deadline.Kind.ANSWER),
            deadline(figures, Deadline.Kind.RESOLVE),
            Optional.empty(),
            figures.answered(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ItemTrace trace =
        new ItemTrace(
            Optional.empty(), List.of(), figures.others().stream().findFirst(), List.of());
    return new RectificationItem(
        event.item(),
        1,
        event.state(),
        event.round(),
        event.escalated(),
        entered.object(),
        entered.criterion(),
        entered.group(),
        text.flatMap(EventText::problem),
        source,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        dates,
        trace);
  }

  private static RectificationItem after(RectificationItem before, LedgerEvent event) {
    return new RectificationItem(
        before.number(),
        event.version(),
        event.state(),
        event.round(),
        event.escalated(),
        before.object(),
        before.criterion(),
        before.group(),
        before.problem(),
        before.source(),
        said(StepKind.ANALYSE, EventText::causes, before.causes(), event),
        plan(before, event),
        said(StepKind.FINISH, EventText::evidence, before.evidence(), event),
        event.figures().answers().or(before::followUp),
        dates(before, event),
        trace(before.trace(), event));
  }

  /** What a step of this kind says holds until another one or the next round. */
  private static <T> List<T> said(
      StepKind by, Function<EventText, List<T>> what, List<T> before, LedgerEvent event) {
    if (event.beginsRound()) {
      return List.of();
    }
    return event.step() == by ? event.text().map(what).orElse(List.of()) : before;
  }

  private static Optional<ItemPlan> plan(RectificationItem before, LedgerEvent event) {
    if (event.beginsRound()) {
      return Optional.empty();
    }
    Optional<String> owner = event.text().flatMap(EventText::owner);
    return switch (event.step()) {
      case PLAN ->
          Optional.of(
              new ItemPlan(
                  event.text().map(EventText::measures).orElse(List.of()), owner, due(event)));
      case DEFER ->
          before.plan().map(plan -> new ItemPlan(plan.measures(), plan.owner(), due(event)));
      case HAND_OVER -> before.plan().map(plan -> new ItemPlan(plan.measures(), owner, plan.due()));
      default -> before.plan();
    };
  }

  private static LocalDate due(LedgerEvent event) {
    return event
        .figures()
        .due()
        .orElseThrow(() -> new IllegalArgumentException("a plan without a date"));
  }

  private static ItemDates dates(RectificationItem before, LedgerEvent event) {
    ItemDates dates = before.dates();
    Optional<LocalDate> today = Optional.of(event.effective());
    boolean next = event.beginsRound();
    Optional<LocalDate> none = Optional.empty();
    EventFigures figures = event.figures();
    return new ItemDates(
        dates.reported(),
        next ? event.effective() : dates.roundBegan(),
        next || event.state() != before.state() ? event.effective() : dates.stateSince(),
        deadline(figures, Deadline.Kind.ANSWER).or(dates::answerBy),
        next ? deadline(figures, Deadline.Kind.RESOLVE) : resolveBy(dates, event),
        next ? none : deadline(figures, Deadline.Kind.FOLLOW_UP).or(dates::followUpBy),
        answered(dates, event),
        next ? none : event.step() == StepKind.FINISH ? today : dates.done(),
        next ? none : event.step() == StepKind.FOLLOW_UP ? today : dates.followedUp(),
        event.state().isFinal() ? dates.closed().or(() -> today) : none);
  }

  /** A deferral that was approved puts off what whoever found it asked for, too. */
  private static Optional<LocalDate> resolveBy(ItemDates dates, LedgerEvent event) {
    return event.step() == StepKind.DEFER
        ? dates.resolveBy().map(day -> Comparators.max(day, event.figures().due().orElse(day)))
        : deadline(event.figures(), Deadline.Kind.RESOLVE).or(dates::resolveBy);
  }

  /** Those who raised what was merged into it have yet to be answered. */
  private static Optional<LocalDate> answered(ItemDates dates, LedgerEvent event) {
    if (event.step() == StepKind.ABSORB
        && deadline(event.figures(), Deadline.Kind.ANSWER).isPresent()) {
      return Optional.empty();
    }
    return event.step() == StepKind.ANSWER
        ? dates.answered().or(() -> Optional.of(event.effective()))
        : dates.answered();
  }

  private static Optional<LocalDate> deadline(EventFigures figures, Deadline.Kind kind) {
    Map<Deadline.Kind, LocalDate> deadlines = figures.deadlines();
    return Optional.ofNullable(deadlines.get(kind));
  }

  private static ItemTrace trace(ItemTrace before, LedgerEvent event) {
    List<Long> others = event.figures().others();
    return switch (event.step()) {
      case MERGE ->
          new ItemTrace(
              others.stream().findFirst(),
              before.absorbed(),
              before.splitFrom(),
              before.splitInto());
      case ABSORB ->
          new ItemTrace(
              before.mergedInto(),
              ImmutableList.<Long>builder().addAll(before.absorbed()).addAll(others).build(),
              before.splitFrom(),
              before.splitInto());
      case SPLIT ->
          new ItemTrace(before.mergedInto(), before.absorbed(), before.splitFrom(), others);
      default -> before;
    };
  }
}
