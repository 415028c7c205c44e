package org.pingyi.evaluation.rectification.metrics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.metrics.ItemOutcome.Ending;
import org.pingyi.evaluation.rectification.metrics.ItemOutcome.Round;

/** Counts a group of items, one after the other. For one thread at a time. */
final class GroupCount {

  private final LocalDate asOf;

  long items;
  long closed;
  long rejected;
  long merged;
  long split;
  long answered;
  long answeredInTime;
  long answeredLate;
  long unanswered;
  long inTime;
  long late;
  long overdue;
  long done;
  long followedUp;
  long solved;
  long partly;
  long notSolved;
  long itemsDone;
  long itemsReopened;
  final Survival.Times times = new Survival.Times();

  GroupCount(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * Counts an item. Of one that goes on in others, the rounds that it had put right count, and what
   * people said of them: the others do not repeat them.
   */
  void add(ItemOutcome item) {
    boolean goesOn = item.is(ItemState.MERGED) || item.is(ItemState.SPLIT);
    if (goesOn) {
      merged += item.is(ItemState.MERGED) ? 1 : 0;
      split += item.is(ItemState.SPLIT) ? 1 : 0;
    } else {
      items++;
      standing(item);
    }
    item.rounds().stream()
        .filter(round -> !goesOn || round.done().isPresent())
        .forEach(round -> round(item, round));
    if (item.rounds().stream().anyMatch(round -> round.done().isPresent())) {
      itemsDone++;
      itemsReopened += item.rounds().size() > 1 ? 1 : 0;
    }
    item.said()
        .ifPresent(
            answers -> {
              solved += answers.solved();
              partly += answers.partly();
              notSolved += answers.notSolved();
            });
  }

  private void standing(ItemOutcome item) {
    boolean isClosed = item.is(ItemState.CLOSED);
    long days = Math.max(0, ChronoUnit.DAYS.between(item.reported(), until(item)));
    times.add(new Survival.Observation(days, isClosed));
    closed += isClosed ? 1 : 0;
    rejected += item.is(ItemState.REJECTED) ? 1 : 0;
    answered += item.answered().isPresent() ? 1 : 0;
    item.answerBy().ifPresent(by -> answer(item, by));
  }

  private void answer(ItemOutcome item, LocalDate by) {
    if (item.answered().isPresent()) {
      boolean isLate = item.answered().get().isAfter(by);
      answeredInTime += isLate ? 0 : 1;
      answeredLate += isLate ? 1 : 0;
    } else {
      unanswered += asOf.isAfter(by) ? 1 : 0;
    }
  }

  private void round(ItemOutcome item, Round round) {
    if (round.done().isPresent()) {
      done++;
      followedUp += round.followedUp() ? 1 : 0;
    }
    round.due().ifPresent(due -> round(item, round, due));
  }

  private void round(ItemOutcome item, Round round, LocalDate due) {
    if (round.done().isPresent()) {
      boolean isLate = round.done().get().isAfter(due);
      inTime += isLate ? 0 : 1;
      late += isLate ? 1 : 0;
    } else {
      overdue += until(item).isAfter(due) ? 1 : 0;
    }
  }

  /** Until when an item was to be put right. */
  private LocalDate until(ItemOutcome item) {
    return item.ending().map(Ending::on).orElse(asOf);
  }
}
