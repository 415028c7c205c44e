package org.pingyi.evaluation.intake;

import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.receipt.Receipt;

/** Who is interrupted harms nobody else, in H2, which closes its file under such a thread. */
@Timeout(120)
class InterruptedSubmittersIT {

  private static final int THREADS = 8;
  private static final int PASSES = 400;

  @TempDir private Path folder;

  private final CrashPapers papers = new CrashPapers();
  private final Map<Integer, String> receipts = new ConcurrentHashMap<>();

  /** How one thread hands a paper in. */
  private interface Submitter {
    Acknowledgement submit(BallotBox box, Submission paper);
  }

  @Test
  void who_was_interrupted_before_is_served_like_the_others() throws Exception {
    handIn(
        (box, paper) -> {
          Thread.currentThread().interrupt();
          Acknowledgement answer = box.submit(paper);
          assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
          return answer;
        },
        BallotBox::submit);
  }

  @Test
  void who_is_interrupted_meanwhile_costs_nobody_an_acknowledged_paper() throws Exception {
    ScheduledExecutorService interrupter = Executors.newSingleThreadScheduledExecutor();
    Random random = new Random(1);
    handIn(
        (box, paper) -> {
          Runnable interrupt = Thread.currentThread()::interrupt;
          Future<?> soon = interrupter.schedule(interrupt, random.nextInt(5_000), MICROSECONDS);
          Acknowledgement answer = insist(box, paper);
          soon.cancel(false);
          return answer;
        },
        InterruptedSubmittersIT::insist);
    interrupter.shutdown();
  }

  private static Acknowledgement insist(BallotBox box, Submission paper) {
    while (true) {
      try {
        return box.submit(paper);
      } catch (JournalException e) {
        assertThat(e.problem()).isEqualTo(JOURNAL_UNAVAILABLE);
      }
    }
  }

  /** Hands all papers in, each thread its share of them, the first of them in a way of its own. */
  private void handIn(Submitter first, Submitter others) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("box");
    List<String> passes = CrashContract.issue(url, "box", folder).subList(0, PASSES);
    try (JournalStore store = JdbcStore.open(CrashingHost.source(url), "box")) {
      try (BallotBox box =
          BallotBox.open(papers.scheme(), store, CrashPapers.setup(Intervals.STANDARD))) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          int share = i;
          Submitter submitter = i == 0 ? first : others;
          threads.add(pool.submit(() -> handIn(box, passes, share, submitter)));
        }
        pool.shutdown();
        for (Future<?> thread : threads) {
          thread.get();
        }
      }
      assertThat(receipts).hasSize(PASSES);
      new Recovery(passes, new SentPapers.Known(receipts)).check(store);
    }
  }

  private void handIn(BallotBox box, List<String> passes, int share, Submitter submitter) {
    for (int pass = share; pass < passes.size(); pass += THREADS) {
      Submission paper = papers.paper(pass, 0, passes.get(pass));
      Acknowledgement answer = submitter.submit(box, paper);
      Receipt receipt = ((Acknowledgement.Accepted) answer).receipt();
      receipts.put(CrashPapers.number(pass, 0), receipt.code());
    }
  }
}
