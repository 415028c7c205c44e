package org.pingyi.evaluation.intake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.pingyi.evaluation.journal.JournalException;

/**
 * A host that hands each paper in again until it is acknowledged, from several threads and at both
 * doors, whatever becomes of its database meanwhile.
 */
final class InsistingHost implements AutoCloseable {

  private static final int THREADS = 8;
  private static final int PAUSE_MILLIS = 20;

  private final CrashPapers papers = new CrashPapers();
  private final BallotBox box;
  private final List<String> passes;
  private final Map<Integer, String> receipts = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
  private final ExecutorService writers = Executors.newFixedThreadPool(2);
  private final List<Future<?>> threads;

  /** Begins to hand in. */
  InsistingHost(BallotBox box, List<String> passes) {
    this.box = box;
    this.passes = passes;
    this.threads =
        IntStream.range(0, THREADS).<Future<?>>mapToObj(i -> pool.submit(this::handIn)).toList();
  }

  private void handIn() {
    for (int pass = next.getAndIncrement(); pass < passes.size(); pass = next.getAndIncrement()) {
      insist(pass, 0);
      if (pass % 4 == 0) {
        insist(pass, 1);
      }
    }
  }

  private void insist(int pass, int round) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Acknowledgement answer = submit(pass, papers.paper(pass, round, passes.get(pass)));
        String receipt = ((Acknowledgement.Accepted) answer).receipt().code();
        receipts.put(CrashPapers.number(pass, round), receipt);
        return;
      } catch (JournalException e) {
        if (e.problem() != JournalException.Problem.JOURNAL_UNAVAILABLE) {
          throw e;
        }
        failures.incrementAndGet();
        pause();
      }
    }
  }

  /** Hands in at the one door and the other by turns. */
  private Acknowledgement submit(int pass, Submission paper) {
    return pass % 2 == 0 ? box.submit(paper) : Doors.later(box, paper, writers);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many papers were acknowledged. */
  int acknowledged() {
    return receipts.size();
  }

  /** How often it was told that the journal could not be reached. */
  int failures() {
    return failures.get();
  }

  boolean isDone() {
    return threads.stream().allMatch(Future::isDone);
  }

  /** Waits until all papers are acknowledged, and returns their receipts. */
  SentPapers.Known sent() throws InterruptedException, ExecutionException {
    for (Future<?> thread : threads) {
      thread.get();
    }
    return new SentPapers.Known(receipts);
  }

  @Override
  public void close() {
    pool.shutdownNow();
    writers.shutdown();
  }
}
