package org.pingyi.evaluation.rectification.metrics;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.rectification.Deadline;
import org.pingyi.evaluation.rectification.EventFigures;
import org.pingyi.evaluation.rectification.EventText;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.LedgerEvent;
import org.pingyi.evaluation.rectification.metrics.ItemOutcome.Ending;
import org.pingyi.evaluation.rectification.metrics.ItemOutcome.Owner;
import org.pingyi.evaluation.rectification.metrics.ItemOutcome.Round;

/**
 * Reads what became of an item from those of its events that took effect until a day. An event may
 * have taken effect before one that was recorded earlier, so that one that counts can follow one
 * that does not: each is taken by what it says itself, and not by the state that it found.
 */
final class OutcomeReader {

  private final EventFigures.Entered entered;
  private final LocalDate reported;
  private final List<Round> rounds = new ArrayList<>();
  private Owner owner = Owner.NOBODY;
  private Optional<LocalDate> answerBy;
  private Optional<LocalDate> answered;
  private Optional<FollowUpAnswers> said = Optional.empty();
  private Optional<Ending> ending = Optional.empty();

  /**
   * A part was reported when the whole was, and those who raised that were answered for it, too.
   */
  private OutcomeReader(LedgerEvent first, Optional<ItemOutcome> whole) {
    this.entered = first.figures().entered().orElseThrow();
    this.reported = whole.map(ItemOutcome::reported).orElseGet(first::effective);
    this.answerBy = deadline(first, Deadline.Kind.ANSWER);
    this.answered = whole.flatMap(ItemOutcome::answered);
    begin(first);
  }

  /**
   * Reads an item.
   *
   * @param history its events, the first of which took effect by then
   * @param asOf the last day that counts
   * @param histories the events of the items from which it was split, by their numbers
   */
  static ItemOutcome read(
      List<LedgerEvent> history, LocalDate asOf, LongFunction<List<LedgerEvent>> histories) {
    Deque<List<LedgerEvent>> line = new ArrayDeque<>(List.of(history));
    while (!splitFrom(line.getFirst()).isEmpty()) {
      line.addFirst(histories.apply(splitFrom(line.getFirst()).get(0)));
    }
    ItemOutcome item = read(line.removeFirst(), asOf, Optional.empty());
    for (List<LedgerEvent> part : line) {
      item = read(part, asOf, Optional.of(item));
    }
    return item;
  }

  private static List<Long> splitFrom(List<LedgerEvent> history) {
    return history.get(0).figures().others();
  }

  private static ItemOutcome read(
      List<LedgerEvent> history, LocalDate asOf, Optional<ItemOutcome> whole) {
    OutcomeReader reader = new OutcomeReader(history.get(0), whole);
    history.stream()
        .skip(1)
        .filter(event -> !event.effective().isAfter(asOf))
        .forEach(reader::event);
    return new ItemOutcome(
        reader.reported,
        reader.entered.object(),
        reader.entered.criterion(),
        reader.owner,
        reader.answerBy,
        reader.answered,
        reader.rounds,
        reader.said,
        reader.ending);
  }

  private void event(LedgerEvent event) {
    switch (event.step()) {
      case PLAN -> {
        owner = owner(event);
        round(round -> round.planned(event.figures().due().orElseThrow()));
      }
      case DEFER -> round(round -> round.deferred(event.figures().due().orElseThrow()));
      case HAND_OVER -> owner = owner(event);
      case FINISH -> round(round -> round.done(event.effective()));
      case FOLLOW_UP -> {
        said = event.figures().answers();
        round(Round::asked);
        if (event.state() == ItemState.REPORTED) {
          begin(event);
        }
      }
      case ANSWER ->
          answered = answered.filter(day -> !event.effective().isBefore(day)).or(() -> on(event));
      case ABSORB -> absorb(event);
      case CLOSE, REJECT, MERGE, SPLIT ->
          ending = on(event).map(day -> new Ending(event.state(), day));
      case REOPEN -> {
        ending = Optional.empty();
        begin(event);
      }
      case REPORT, ANALYSE, START, RESUME, ERASE, NOTE -> {}
    }
  }

  /** What is taken in may be due earlier, and those who raised it may have to be answered yet. */
  private void absorb(LedgerEvent event) {
    round(round -> round.with(deadline(event, Deadline.Kind.RESOLVE)));
    Optional<LocalDate> answer = deadline(event, Deadline.Kind.ANSWER);
    if (answer.isPresent()) {
      answerBy = answer;
      answered = Optional.empty();
    }
  }

  private static Optional<LocalDate> on(LedgerEvent event) {
    return Optional.of(event.effective());
  }

  private static Owner owner(LedgerEvent event) {
    return new Owner(event.text().flatMap(EventText::owner), event.text().isEmpty());
  }

  private void begin(LedgerEvent event) {
    rounds.add(Round.by(deadline(event, Deadline.Kind.RESOLVE)));
  }

  private void round(UnaryOperator<Round> change) {
    rounds.set(rounds.size() - 1, change.apply(Iterables.getLast(rounds)));
  }

  private static Optional<LocalDate> deadline(LedgerEvent event, Deadline.Kind kind) {
    return Optional.ofNullable(event.figures().deadlines().get(kind));
  }
}
