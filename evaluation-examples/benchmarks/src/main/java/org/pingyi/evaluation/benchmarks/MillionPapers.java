package org.pingyi.evaluation.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.pingyi.evaluation.intake.ClosedBox;
import org.pingyi.evaluation.intake.Intervals;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.receipt.Board;

/**
 * The memory that a box of many papers takes while it is open, while it is closed and counted, and
 * while its board is read and proofs are made: to be run with so little memory that more than 1 KiB
 * a paper would not fit.
 */
public final class MillionPapers {

  private static final int THREADS = 64;

  private MillionPapers() {}

  /**
   * Runs it.
   *
   * @param arguments the JDBC URL, and if wanted how many papers there are, up to a million
   * @throws Exception if something fails
   */
  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    Database database = Database.of(arguments[0]);
    Papers papers = new Papers();
    PrintStream out = System.out;
    say(out, "at the start", 0, count);
    String journal = "million-" + System.currentTimeMillis();
    try (JdbcStore store = JdbcStore.open(database.source(), journal)) {
      long begun = System.nanoTime();
      take(database, papers, journal, count, out);
      say(out, "taken in and let go", begun, count);
      begun = System.nanoTime();
      Box reopened = new Box(papers, store);
      say(out, "opened again", begun, count);
      begun = System.nanoTime();
      try (ClosedBox closed = reopened.box().seal()) {
        say(out, "closed", begun, count);
        reopened.box().close();
        prove(closed, out, count);
      }
    }
  }

  private static void take(
      Database database, Papers papers, String journal, int count, PrintStream out)
      throws Exception {
    Intervals intervals = new Intervals(Intervals.MOST, Duration.ofDays(1));
    try (Box box = new Box(papers, JdbcStore.open(database.source(), journal), intervals, count)) {
      Round round = Round.run(box, THREADS, Duration.ofHours(1));
      if (round.papers() != count) {
        throw new IllegalStateException("not all papers were taken in");
      }
      out.printf(Locale.ROOT, "%,.0f papers/s%n", round.perSecond());
    }
  }

  private static void prove(ClosedBox closed, PrintStream out, int count)
      throws IOException, SQLException {
    long begun = System.nanoTime();
    if (closed.tally().accepted() != count * 3L) {
      throw new IllegalStateException("not all papers count");
    }
    say(out, "counted", begun, count);
    begun = System.nanoTime();
    closed.export(OutputStream.nullOutputStream());
    say(out, "exported", begun, count);
    begun = System.nanoTime();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    closed.board(written);
    out.printf(Locale.ROOT, "the board has %,d bytes%n", written.size());
    Board board = Board.verify("board", new ByteArrayInputStream(written.toByteArray()));
    if (!board.root().equals(closed.root())) {
      throw new IllegalStateException("the board has another root");
    }
    say(out, "board written and verified", begun, count);
  }

  private static void say(PrintStream out, String what, long begun, int count) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    out.printf(
        Locale.ROOT,
        "%-28s %6.1f s   %,6d MiB used after collection, %,5d bytes a paper%n",
        what,
        begun == 0 ? 0 : (System.nanoTime() - begun) / 1e9,
        used >> 20,
        used / count);
  }
}
