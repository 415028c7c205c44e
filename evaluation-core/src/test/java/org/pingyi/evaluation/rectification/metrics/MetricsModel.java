package org.pingyi.evaluation.rectification.metrics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rectification.Deadline;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.LedgerEvent;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.StepKind;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;

/**
 * The metrics of all items as somebody would count them on paper: for each number all histories are
 * looked through again, without a thought of how long that takes.
 */
final class MetricsModel {

  private final LocalDate asOf;
  private final List<List<LedgerEvent>> items = new ArrayList<>();

  /** Those that were merged or split. */
  private final List<List<LedgerEvent>> goneOn = new ArrayList<>();

  /** What happened to the items from which parts were split, the first one first, by the part. */
  private final Map<Long, List<LedgerEvent>> before = new HashMap<>();

  MetricsModel(RectificationLedger ledger, LocalDate from, LocalDate to, LocalDate asOf) {
    this.asOf = asOf;
    for (long number = 1; ledger.item(number).isPresent(); number++) {
      List<LedgerEvent> known = known(ledger, number);
      before.put(number, before(ledger, number));
      LocalDate reported = reported(number, ledger.history(number));
      if (reported.compareTo(from) >= 0
          && reported.compareTo(to) <= 0
          && reported.compareTo(asOf) <= 0
          && has(known, StepKind.REPORT)) {
        boolean isGone = has(known, StepKind.MERGE) || has(known, StepKind.SPLIT);
        (isGone ? goneOn : items).add(known);
      }
    }
  }

  private List<LedgerEvent> known(RectificationLedger ledger, long number) {
    return ledger.history(number).stream()
        .filter(event -> event.effective().compareTo(asOf) <= 0)
        .toList();
  }

  /** All items are entered after those from which they come. */
  private List<LedgerEvent> before(RectificationLedger ledger, long number) {
    List<LedgerEvent> events = new ArrayList<>();
    for (long whole = 1; whole < number; whole++) {
      RectificationItem item = ledger.item(whole).orElseThrow();
      if (item.trace().splitInto().contains(number)) {
        events.addAll(before.get(whole));
        events.addAll(ledger.history(whole));
      }
    }
    return events;
  }

  private LocalDate reported(long number, List<LedgerEvent> item) {
    return before.get(number).stream().findFirst().orElse(item.get(0)).effective();
  }

  private Stream<List<LedgerEvent>> all() {
    return Stream.concat(items.stream(), goneOn.stream());
  }

  private static boolean has(List<LedgerEvent> events, StepKind step) {
    return events.stream().anyMatch(event -> event.step() == step);
  }

  private static Optional<LedgerEvent> last(List<LedgerEvent> events, StepKind... steps) {
    return events.stream()
        .filter(event -> Set.of(steps).contains(event.step()))
        .reduce((first, second) -> second);
  }

  private static boolean isClosed(List<LedgerEvent> item) {
    return last(item, StepKind.CLOSE, StepKind.REOPEN)
        .filter(event -> event.step() == StepKind.CLOSE)
        .isPresent();
  }

  private LocalDate end(List<LedgerEvent> item) {
    return isClosed(item)
        ? last(item, StepKind.CLOSE).orElseThrow().effective()
        : last(item, StepKind.REJECT).map(LedgerEvent::effective).orElse(asOf);
  }

  /** Says whether something was put right once before it was merged or split. */
  boolean isSomethingDoneBeforeItWentOn() {
    return goneOn.stream().anyMatch(item -> has(item, StepKind.FINISH));
  }

  /** Says whether there is a part whose whole was answered. */
  boolean isAPartAnswered() {
    return items.stream().anyMatch(item -> has(before.get(item.get(0).item()), StepKind.ANSWER));
  }

  /** Says whether an item came to its end before it was reported. */
  boolean isEndedBefore() {
    return items.stream().anyMatch(item -> end(item).isBefore(reported(item.get(0).item(), item)));
  }

  /** The events of each round; one that ends a round and begins another is in both. */
  private static List<List<LedgerEvent>> rounds(List<LedgerEvent> item) {
    List<List<LedgerEvent>> rounds = new ArrayList<>(List.of(new ArrayList<>()));
    for (LedgerEvent event : item) {
      rounds.get(rounds.size() - 1).add(event);
      boolean inVain =
          event.figures().answers().filter(answers -> !answers.areSatisfied()).isPresent();
      if (inVain || event.step() == StepKind.REOPEN) {
        rounds.add(new ArrayList<>(List.of(event)));
      }
    }
    return rounds;
  }

  private static Optional<LocalDate> due(List<LedgerEvent> round) {
    List<LocalDate> both = new ArrayList<>();
    last(round, StepKind.PLAN, StepKind.DEFER)
        .flatMap(event -> event.figures().due())
        .ifPresent(both::add);
    Optional<LocalDate> bySource = Optional.empty();
    for (LedgerEvent event : round) {
      LocalDate asked = event.figures().deadlines().get(Deadline.Kind.RESOLVE);
      boolean isOfTheNext =
          Set.of(StepKind.FOLLOW_UP, StepKind.REOPEN).contains(event.step())
              && !event.equals(round.get(0));
      if (asked != null && !isOfTheNext) {
        bySource = Optional.of(asked);
      }
      if (event.step() == StepKind.DEFER && bySource.isPresent()) {
        LocalDate until = event.figures().due().orElseThrow();
        bySource = Optional.of(until.isAfter(bySource.get()) ? until : bySource.get());
      }
    }
    bySource.ifPresent(both::add);
    return both.stream().min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> done(List<LedgerEvent> round) {
    return last(round, StepKind.FINISH).map(LedgerEvent::effective);
  }

  private static boolean isAsked(List<LedgerEvent> round) {
    return round.stream()
        .skip(round.get(0).step() == StepKind.FOLLOW_UP ? 1 : 0)
        .anyMatch(event -> event.step() == StepKind.FOLLOW_UP);
  }

  /** What happened to an item, of a part also what happened to the whole before. */
  private List<LedgerEvent> fromTheBeginning(List<LedgerEvent> item) {
    return Stream.concat(
            before.get(item.get(0).item()).stream()
                .filter(event -> event.effective().compareTo(asOf) <= 0),
            item.stream())
        .toList();
  }

  private static Optional<LocalDate> answerBy(LedgerEvent event) {
    return Optional.ofNullable(event.figures().deadlines().get(Deadline.Kind.ANSWER));
  }

  /** Who raised what was taken in later is to be answered after that. */
  private Optional<LocalDate> answered(List<LedgerEvent> item) {
    List<LocalDate> answers = new ArrayList<>();
    for (LedgerEvent event : fromTheBeginning(item)) {
      if (event.step() == StepKind.ABSORB && answerBy(event).isPresent()) {
        answers.clear();
      }
      if (event.step() == StepKind.ANSWER) {
        answers.add(event.effective());
      }
    }
    return answers.stream().min(LocalDate::compareTo);
  }

  private Optional<LocalDate> answerBy(List<LedgerEvent> item) {
    return fromTheBeginning(item).stream()
        .flatMap(event -> answerBy(event).stream())
        .reduce((first, second) -> second);
  }

  /** Part and whole of each share. */
  Map<Kind, List<Long>> shares() {
    Map<Kind, List<Long>> shares = new EnumMap<>(Kind.class);
    Predicate<List<LedgerEvent>> all = item -> !has(item, StepKind.REJECT);
    shares.put(Kind.CLOSING_RATE, items(all.and(MetricsModel::isClosed), all));
    shares.put(Kind.ANSWER_RATE, items(item -> answered(item).isPresent(), item -> true));
    Predicate<List<LedgerEvent>> answeredInTime =
        item ->
            answerBy(item)
                .filter(by -> answered(item).filter(day -> !day.isAfter(by)).isPresent())
                .isPresent();
    Predicate<List<LedgerEvent>> answerIsOver =
        item ->
            answerBy(item).filter(by -> answered(item).isPresent() || asOf.isAfter(by)).isPresent();
    shares.put(Kind.ON_TIME_ANSWER_RATE, items(answeredInTime, answerIsOver));
    Predicate<List<LedgerEvent>> done =
        item -> rounds(item).stream().anyMatch(round -> done(round).isPresent());
    Predicate<List<LedgerEvent>> again = done.and(item -> rounds(item).size() > 1);
    shares.put(Kind.REOPENED, List.of(all().filter(again).count(), all().filter(done).count()));
    rounds(shares);
    said(shares);
    return shares;
  }

  private List<Long> items(Predicate<List<LedgerEvent>> part, Predicate<List<LedgerEvent>> whole) {
    return List.of(items.stream().filter(part).count(), items.stream().filter(whole).count());
  }

  private void rounds(Map<Kind, List<Long>> shares) {
    long inTime = 0;
    long over = 0;
    long done = 0;
    long asked = 0;
    for (List<LedgerEvent> item : all().toList()) {
      for (List<LedgerEvent> round : rounds(item)) {
        if (goneOn.contains(item) && done(round).isEmpty()) {
          continue;
        }
        LocalDate until = done(round).orElse(end(item));
        Optional<LocalDate> due = due(round);
        boolean isDone = done(round).isPresent();
        boolean isLate = due.filter(until::isAfter).isPresent();
        over += due.isPresent() && (isDone || isLate) ? 1 : 0;
        inTime += due.isPresent() && isDone && !isLate ? 1 : 0;
        done += isDone ? 1 : 0;
        asked += isDone && isAsked(round) ? 1 : 0;
      }
    }
    shares.put(Kind.ON_TIME_RATE, List.of(inTime, over));
    shares.put(Kind.FOLLOW_UP_RATE, List.of(asked, done));
  }

  private void said(Map<Kind, List<Long>> shares) {
    List<FollowUpAnswers> last =
        all()
            .flatMap(item -> last(item, StepKind.FOLLOW_UP).stream())
            .flatMap(event -> event.figures().answers().stream())
            .toList();
    long all = last.stream().mapToLong(FollowUpAnswers::all).sum();
    shares.put(Kind.SOLVED, List.of(last.stream().mapToLong(FollowUpAnswers::solved).sum(), all));
    shares.put(
        Kind.PARTLY_SOLVED, List.of(last.stream().mapToLong(FollowUpAnswers::partly).sum(), all));
    shares.put(
        Kind.NOT_SOLVED, List.of(last.stream().mapToLong(FollowUpAnswers::notSolved).sum(), all));
  }

  /** After how many days at most a share is open. */
  Optional<Long> daysUntilOpen(Fraction share) {
    Fraction open = Fraction.ONE;
    long longest = items.stream().mapToLong(this::days).max().orElse(-1);
    for (long day = 0; day <= longest; day++) {
      long now = day;
      long there = items.stream().filter(item -> days(item) >= now).count();
      long closed = items.stream().filter(item -> days(item) == now && isClosed(item)).count();
      open = open.times(Fraction.of(there - closed, there));
      if (open.compareTo(share) <= 0) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private long days(List<LedgerEvent> item) {
    long days = ChronoUnit.DAYS.between(reported(item.get(0).item(), item), end(item));
    return days < 0 ? 0 : days;
  }
}
