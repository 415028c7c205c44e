package org.pingyi.evaluation.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.benchmarks.Course.Move;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Evidence;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;
import org.pingyi.evaluation.rectification.Step;

/**
 * An office that keeps a ledger, working day after working day: problems are reported, and each
 * item that is there takes one step of its course, in any order.
 *
 * <p>Not thread-safe.
 */
final class LedgerOffice implements AutoCloseable {

  private static final LocalDate NEVER = LocalDate.of(2099, 12, 31);
  private static final int OBJECTS = 200;
  private static final List<SourceKind> SOURCES =
      List.of(SourceKind.SINGLE_RATING, SourceKind.TRIGGER, SourceKind.VISIT, SourceKind.OPINION);

  private static final Actor OFFICE = Actor.of("整改工作领导小组办公室", Roles.OFFICE);
  private static final Actor LEADER = Actor.of("分管领导", Roles.LEADER);
  private static final Actor VISITOR = Actor.of("回访小组", Roles.VISITOR);

  private final JournalStore store;
  private final LedgerSetup setup;
  private final Random random = new Random(8);
  private LocalDate today = LocalDate.of(2026, 1, 5);
  private @Nullable RectificationLedger ledger;
  private int entered;

  LedgerOffice(JournalStore store) {
    this.store = store;
    Deadlines quickly =
        new Deadlines(
            Optional.of(CalendarDuration.parse("1 working day")),
            Optional.of(CalendarDuration.parse("15 working days")),
            Optional.of(CalendarDuration.parse("5 working days")));
    this.setup =
        LedgerSetup.of(
                () -> today.atTime(9, 0).toInstant(ZoneOffset.UTC),
                RandomBytes.secure(),
                ZoneOffset.UTC)
            .with(
                new FollowUpPlan(
                    2,
                    Map.of(SourceKind.SINGLE_RATING, quickly),
                    WorkingCalendar.MONDAY_TO_FRIDAY));
    this.ledger = RectificationLedger.open(store, setup);
  }

  RectificationLedger ledger() {
    return requireNonNull(ledger, "it was let go");
  }

  LocalDate today() {
    return today;
  }

  void letGo() {
    if (ledger != null) {
      ledger.close();
      ledger = null;
    }
  }

  /** Opens the ledger again. */
  void reopen() {
    letGo();
    ledger = RectificationLedger.open(store, setup);
  }

  /** Does work some thousand steps at a time, and returns how many events it came to. */
  int workTogether(Work work) {
    letGo();
    int events;
    try (Grouping grouping = new Grouping(store)) {
      ledger = RectificationLedger.open(grouping, setup);
      events = work(work).length;
    }
    reopen();
    return events;
  }

  @Override
  public void close() {
    letGo();
    store.close();
  }

  /**
   * Items and what is done about them, until nothing more is done about any.
   *
   * @param items how many there are
   * @param aDay how many are reported on each day
   * @param open of how many one is not brought to its end
   * @param due whether these become due before long, and not in many years
   */
  record Work(int items, int aDay, int open, boolean due) {}

  /** An item, and what is still done about it. */
  private static final class Life {

    private RectificationItem item;
    private final Iterator<Move> moves;
    private final LocalDate openUntil;

    Life(RectificationItem item, Iterator<Move> moves, LocalDate openUntil) {
      this.item = item;
      this.moves = moves;
      this.openUntil = openUntil;
    }
  }

  /** Does work, each step in a write of its own, and returns how many seconds each took. */
  double[] work(Work work) {
    List<Life> lives = new ArrayList<>();
    DoubleStream.Builder took = DoubleStream.builder();
    int reported = 0;
    while (reported < work.items() || !lives.isEmpty()) {
      Collections.shuffle(lives, random);
      for (Life life : lives) {
        long begun = System.nanoTime();
        take(life, life.moves.next());
        took.add((System.nanoTime() - begun) / 1e9);
      }
      lives.removeIf(life -> !life.moves.hasNext());
      for (int i = 0; i < work.aDay() && reported < work.items(); i++) {
        long begun = System.nanoTime();
        lives.add(report(work, reported++));
        took.add((System.nanoTime() - begun) / 1e9);
      }
      today = workingDayAfter(today);
    }
    return took.build().toArray();
  }

  private Life report(Work work, int number) {
    boolean open = number % work.open() == 0;
    int toTheEnd = number - number / work.open() - 1;
    return new Life(
        ledger().report(problem(open), Signature.of(OFFICE)),
        (open ? Course.LEFT_OPEN : Course.toTheEnd(toTheEnd)).iterator(),
        open && !work.due() ? NEVER : LocalDate.MIN);
  }

  /** Enters problems, all of them at once. */
  void report(int problems) {
    List<NewItem> all = new ArrayList<>();
    for (int i = 0; i < problems; i++) {
      all.add(problem(false));
    }
    if (ledger().report(all, Signature.of(OFFICE)).size() != problems) {
      throw new IllegalStateException("not all problems were entered");
    }
  }

  /** Returns a problem; one that is left open is from a source that sets no time for it. */
  private NewItem problem(boolean open) {
    int number = ++entered;
    SourceKind kind = open ? SourceKind.VISIT : SOURCES.get(number % SOURCES.size());
    Source source = Source.of(kind).at("2026-" + number);
    return NewItem.of(
            "第 "
                + number
                + " 号问题：办事大厅午间只开一个窗口，排队超过一小时，老人无处可坐，"
                + "咨询电话多次无人接听，一次性告知单上的材料清单与实际要求不一致。",
            "unit-" + number % OBJECTS,
            source)
        .in("service-" + number % 7)
        .concerning("masses");
  }

  private void take(Life life, Move move) {
    RectificationItem item = life.item;
    String unit = "负责人 " + item.object();
    Actor owner = Actor.of(unit, Roles.RESPONSIBLE);
    life.item =
        switch (move) {
          case ANSWER -> take(item, new Step.Answer("已收悉，正与有关科室核实，将在规定期限内答复并整改。"), OFFICE);
          case ANALYSE ->
              take(item, new Step.Analyse(List.of("午间轮班安排不足，人手不够。", "告知单未随政策调整更新。")), owner);
          case PLAN ->
              take(
                  item,
                  new Step.Plan(
                      List.of("自下周起午间增开两个窗口，并设等候座椅。", "逐项核对告知单，统一口径，专人接听电话。"), unit, due(life)),
                  owner);
          case START -> take(item, new Step.Start(), owner);
          case FINISH ->
              take(
                  item,
                  new Step.Finish(
                      List.of(
                          new Evidence("archive/2026/" + item.number() + "-1.jpg", "午间窗口照片"),
                          new Evidence("archive/2026/" + item.number() + "-2.pdf", "新版告知单"))),
                  owner);
          case FIND_SOLVED -> take(item, new Step.FollowUp(new FollowUpAnswers(9, 2, 1)), VISITOR);
          case FIND_UNSOLVED ->
              take(item, new Step.FollowUp(new FollowUpAnswers(3, 4, 5)), VISITOR);
          case CLOSE -> take(item, new Step.Close(), LEADER);
          case DEFER -> take(item, new Step.Defer(later(item)), LEADER);
          case RESUME -> take(item, new Step.Resume(), owner);
          case HAND_OVER -> take(item, new Step.HandOver(unit + " 副职"), OFFICE);
          case NOTE -> take(item, new Step.Note(), OFFICE);
        };
  }

  private RectificationItem take(RectificationItem item, Step step, Actor actor) {
    return ledger()
        .take(item.asOfNow(), step, Signature.of(actor).because("按整改工作例会的安排办理，并报领导小组备案。"));
  }

  private LocalDate due(Life life) {
    LocalDate soon = workingDayAfter(today.plusDays(9));
    Optional<LocalDate> latest = life.item.dates().resolveBy().filter(day -> !day.isBefore(today));
    return latest.orElseGet(() -> life.openUntil.isAfter(soon) ? life.openUntil : soon);
  }

  private LocalDate later(RectificationItem item) {
    LocalDate due = item.plan().orElseThrow().due();
    return workingDayAfter(due.isBefore(today) ? today : due.plusDays(5));
  }

  private static LocalDate workingDayAfter(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
      next = next.plusDays(1);
    }
    return next;
  }
}
