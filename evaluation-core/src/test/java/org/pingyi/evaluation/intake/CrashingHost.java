package org.pingyi.evaluation.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.journal.jdbc.TestSource;

/**
 * A host that hands papers in from several threads until somebody kills it, or its database cannot
 * be written to any more.
 */
final class CrashingHost {

  static final String PASSES = "passes";
  static final String SENT = "sent";

  private static final int THREADS = 8;
  private static final Duration LIFE = Duration.ofSeconds(60);

  private final CrashPapers papers = new CrashPapers();
  private final List<String> passes;
  private final SentPapers sent;
  private final BallotBox box;
  private final long seed;
  private final ExecutorService writers = Executors.newFixedThreadPool(2);
  private final AtomicInteger next = new AtomicInteger();

  private CrashingHost(List<String> passes, SentPapers sent, BallotBox box, long seed) {
    this.passes = passes;
    this.sent = sent;
    this.box = box;
    this.seed = seed;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    BoxSetup setup = CrashPapers.setup(intervals(seed));
    try (JdbcStore store = JdbcStore.open(source(arguments[0]), arguments[1]);
        SentPapers sent = new SentPapers(folder.resolve(SENT));
        BallotBox box = BallotBox.open(new CrashPapers().scheme(), store, setup)) {
      List<String> passes = Files.readAllLines(folder.resolve(PASSES));
      new CrashingHost(passes, sent, box, seed).run();
    }
  }

  /** Often the end of an interval is what is broken off. */
  static Intervals intervals(long seed) {
    return new Intervals(List.of(1, 3, 20, 1000).get((int) Math.floorMod(seed, 4L)), Duration.ZERO);
  }

  static DataSource source(String url) throws SQLException {
    return TestSource.of(url);
  }

  private void run() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    for (int i = 0; i < THREADS; i++) {
      Random random = new Random(seed * THREADS + i);
      threads.execute(() -> handIn(random));
    }
    threads.shutdown();
    boolean done = threads.awaitTermination(LIFE.toSeconds(), TimeUnit.SECONDS);
    writers.shutdown();
    if (!done) {
      throw new IllegalStateException("nobody killed the host");
    }
  }

  private void handIn(Random random) {
    try {
      for (int pass = next.getAndIncrement(); pass < passes.size(); pass = next.getAndIncrement()) {
        send(pass, 0);
        if (random.nextInt(3) == 0) {
          send(pass, 0);
        }
        if (random.nextInt(3) == 0) {
          send(pass, 1);
        }
      }
    } catch (JournalException e) {
      // The disk is full, or the database gone: what was answered until now is what counts.
    }
  }

  private void send(int pass, int round) {
    int number = CrashPapers.number(pass, round);
    sent.sending(number);
    Submission paper = papers.paper(pass, round, passes.get(pass));
    Acknowledgement answer = pass % 2 == 0 ? box.submit(paper) : Doors.later(box, paper, writers);
    sent.acknowledged(number, ((Acknowledgement.Accepted) answer).receipt());
  }
}
