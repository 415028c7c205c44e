package org.pingyi.evaluation.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.pingyi.evaluation.intake.Intervals;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;

/**
 * Papers taken in by a ballot box, and by a transaction for each: the same papers from as many
 * submitters at a time, into the same database, durable when they are acknowledged. To the box they
 * come from as many threads, too, and then from submitters who have none. The three take turns
 * within one run, so that whatever else the machine does falls on all.
 */
public final class IntakeBenchmark {

  private static final int PASSES = 750_000;

  /** How many threads write for those who have none of their own. */
  private static final int WRITERS = 3;

  private IntakeBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments the JDBC URL, and if wanted how many rounds there are, how many seconds each
   *     lasts, how many threads hand in and after how many seconds an interval ends
   * @throws Exception if something fails
   */
  public static void main(String[] arguments) throws Exception {
    Database database = Database.of(arguments[0]);
    int rounds = number(arguments, 1, 5);
    Duration time = Duration.ofSeconds(number(arguments, 2, 10));
    int threads = number(arguments, 3, 64);
    Intervals intervals = new Intervals(20, Duration.ofSeconds(number(arguments, 4, 2)));
    System.out.printf(
        Locale.ROOT,
        "%s, %d threads, %d rounds of %d s%n",
        database.name(),
        threads,
        rounds,
        time.toSeconds());
    Papers papers = new Papers();
    List<Round> peers = new ArrayList<>();
    List<Round> boxes = new ArrayList<>();
    List<Round> later = new ArrayList<>();
    String run = Long.toString(System.currentTimeMillis(), 36);
    for (int round = 0; round <= rounds; round++) {
      Duration length = round == 0 ? Duration.ofSeconds(Math.min(5, time.toSeconds())) : time;
      String journal = run + "-" + round;
      Round peer;
      try (Taker taker = new Peer(database, papers, "peer_" + run + "_" + round)) {
        peer = Round.run(taker, threads, length);
      }
      print(round == 0 ? "warm-up" : "round " + round, "peer", peer);
      Round box;
      JdbcStore store = JdbcStore.open(database.source(), "threads-" + journal);
      try (Taker taker = new Box(papers, store, intervals, PASSES)) {
        box = Round.run(taker, threads, length);
      }
      print("", "ballot box", box);
      Round chained;
      JdbcStore another = JdbcStore.open(database.source(), "later-" + journal);
      try (Box taker = new Box(papers, another, intervals, PASSES)) {
        chained = Chains.run(taker, threads, WRITERS, length);
      }
      print("", "ballot box, later", chained);
      if (round > 0) {
        peers.add(peer);
        boxes.add(box);
        later.add(chained);
      }
    }
    Round peer = median(peers);
    print("median", "peer", peer);
    compare(database, "ballot box", median(boxes), peer);
    compare(database, "ballot box, later", median(later), peer);
  }

  private static void print(String when, String who, Round round) {
    System.out.printf("%-9s %-22s %s%n", when, who, line(round));
  }

  private static void compare(Database database, String way, Round box, Round peer) {
    print("", way, box);
    System.out.printf(
        Locale.ROOT,
        "%s, %s: %.2f times the papers; p99 is %.1f times the median%n",
        database.name(),
        way,
        box.perSecond() / peer.perSecond(),
        (double) box.p99() / box.median());
  }

  private static int number(String[] arguments, int index, int standard) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : standard;
  }

  private static String line(Round round) {
    return String.format(
        Locale.ROOT,
        "%,9.0f papers/s   median %8.3f ms   p99 %8.3f ms   longest %8.1f ms",
        round.perSecond(),
        round.median() / 1e6,
        round.p99() / 1e6,
        round.longest() / 1e6);
  }

  private static Round median(List<Round> rounds) {
    return new Round(
        (long) middle(rounds, Round::papers),
        middle(rounds, Round::perSecond),
        (long) middle(rounds, Round::median),
        (long) middle(rounds, Round::p99),
        (long) middle(rounds, Round::longest));
  }

  private static double middle(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
