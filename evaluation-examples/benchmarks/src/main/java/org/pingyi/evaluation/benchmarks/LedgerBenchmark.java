package org.pingyi.evaluation.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pingyi.evaluation.benchmarks.LedgerOffice.Work;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.rectification.ItemOrder;
import org.pingyi.evaluation.rectification.ItemQuery;

/**
 * What a ledger costs as it grows: a small one of 1,000 items and 10,000 events beside a large one,
 * in a database of its own, so that it shares neither tables nor indexes with it. Each step is a
 * write of its own, durable when it returns. What is compared is measured in turn, so that whatever
 * else the machine does falls on both.
 */
public final class LedgerBenchmark {

  private static final int SMALL = 1_000;
  private static final int A_DAY = 40;
  private static final int ROUNDS = 5;
  private static final int TURNS = 10;
  private static final int OPENINGS = 3;
  private static final int QUERIES = 2_000;

  private final Database database;
  private final Database other;
  private final PrintStream out;
  private final String run = Long.toString(System.currentTimeMillis(), 36);

  private LedgerBenchmark(Database database, Database other, PrintStream out) {
    this.database = database;
    this.other = other;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param arguments the JDBC URL of the large ledger, that of the small ones, and if wanted how
   *     many items the large one has, a multiple of 1,000 from 3,000 on: 100,000 where nothing is
   *     said
   * @throws SQLException if the database cannot be reached
   */
  public static void main(String[] arguments) throws SQLException {
    int items = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
    new LedgerBenchmark(Database.of(arguments[0]), Database.of(arguments[1]), System.out)
        .run(items);
  }

  private void run(int items) {
    say("%s, %,d items", database.name(), items);
    try (LedgerOffice warmUp = office(other, "warm-up")) {
      warmUp.work(new Work(SMALL, A_DAY, 5, true));
    }
    LedgerOffice small = office(other, "small");
    small.work(new Work(SMALL, A_DAY, 5, true));
    LedgerOffice large = office(database, "large");
    int events = grow(large, items);
    LedgerOffice fresh = office(other, "fresh");
    events += stepped(fresh, large);
    say("the large ledger has %,d events", events);
    listed(small, large);
    opened(small, large, items);
    reported(fresh, large);
    small.close();
    large.close();
    fresh.close();
  }

  private LedgerOffice office(Database of, String name) {
    return new LedgerOffice(JdbcStore.open(of.source(), name + "-" + run));
  }

  /**
   * Does all but the last thousand items, of which the first leave as many overdue as the small.
   */
  private int grow(LedgerOffice large, int items) {
    long begun = System.nanoTime();
    int events = large.workTogether(new Work(SMALL, A_DAY, 5, true));
    events += large.workTogether(new Work(items - 2 * SMALL, A_DAY * 10, 10, false));
    say("%,d events, written 5,000 at a time, in %,.0f s", events, since(begun));
    return events;
  }

  /** Takes the first steps of a ledger and the last of the large one, some of each in turn. */
  private int stepped(LedgerOffice fresh, LedgerOffice large) {
    List<Double> first = new ArrayList<>();
    List<Double> last = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    Work work = new Work(SMALL / TURNS, A_DAY, 5, false);
    int events = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      // Whoever comes second finds the disk as the first left it.
      boolean before = turn % 2 == 0;
      double[] largeTook = before ? large.work(work) : new double[0];
      double[] freshTook = fresh.work(work);
      largeTook = before ? largeTook : large.work(work);
      events += largeTook.length;
      first.add(median(freshTook) * 1e3);
      last.add(median(largeTook) * 1e3);
      ratios.add(Arrays.stream(largeTook).sum() / Arrays.stream(freshTook).sum());
    }
    say(
        "the first %,d steps of a ledger %.3f ms each, the last %,d of the large one %.3f ms; in the"
            + " median of %d turns %.2f times as long",
        events, median(first), events, median(last), TURNS, median(ratios));
    return events;
  }

  private void opened(LedgerOffice small, LedgerOffice large, int items) {
    double[] smallTook = new double[OPENINGS];
    double[] largeTook = new double[OPENINGS];
    for (int round = 0; round < OPENINGS; round++) {
      smallTook[round] = reopened(small);
      largeTook[round] = reopened(large);
    }
    long with = used();
    large.letGo();
    long without = used();
    large.reopen();
    say(
        "opened: %,d items in %.2f s; %,d items in %.2f s and %,d MiB of heap, %,d bytes an item",
        SMALL,
        median(smallTook),
        items,
        median(largeTook),
        (with - without) >> 20,
        (with - without) / items);
  }

  private static double reopened(LedgerOffice office) {
    long begun = System.nanoTime();
    office.reopen();
    return since(begun);
  }

  private void listed(LedgerOffice small, LedgerOffice large) {
    LocalDate day = large.today().plusDays(60);
    ItemQuery overdue = ItemQuery.items().overdue(day).by(ItemOrder.DUE).limit(SMALL).build();
    List<Double> ratios = new ArrayList<>();
    double smallTook = 0;
    double largeTook = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      smallTook = list(small, overdue);
      largeTook = list(large, overdue);
      if (round > 0) {
        ratios.add(largeTook / smallTook);
      }
    }
    say(
        "listed %,d overdue items: small %.3f ms, large %.3f ms; %.2f times as long",
        large.ledger().items(overdue).items().size(), smallTook, largeTook, median(ratios));
  }

  private static double list(LedgerOffice office, ItemQuery query) {
    double[] took = new double[QUERIES];
    int listed = 0;
    for (int i = 0; i < QUERIES; i++) {
      long begun = System.nanoTime();
      listed += office.ledger().items(query).items().size();
      took[i] = since(begun) * 1e3;
    }
    if (listed != QUERIES * SMALL / 5) {
      throw new IllegalStateException("other items are overdue: " + listed);
    }
    return median(took);
  }

  private void reported(LedgerOffice fresh, LedgerOffice large) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double first = report(fresh);
      ratios.add(report(large) / first);
    }
    say("1,000 problems reported at once: %.2f times as long", median(ratios));
  }

  private static double report(LedgerOffice office) {
    long begun = System.nanoTime();
    office.report(SMALL);
    return since(begun);
  }

  private void say(String format, Object... figures) {
    out.printf(Locale.ROOT, format + "%n", figures);
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static long used() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static double median(List<Double> figures) {
    return median(figures.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
