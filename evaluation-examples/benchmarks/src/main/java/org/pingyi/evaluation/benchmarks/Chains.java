package org.pingyi.evaluation.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.intake.Acknowledgement;

/**
 * Submitters at the door of a ballot box at which nobody waits: each hands in its next paper when
 * the receipt of the last one comes, and none has a thread of its own.
 */
final class Chains {

  private final Box box;
  private final ExecutorService executor;
  private final long end;

  private Chains(Box box, ExecutorService executor, long end) {
    this.box = box;
    this.executor = executor;
    this.end = end;
  }

  /**
   * Hands papers in.
   *
   * @param submitters how many hand in at a time
   * @param threads how many threads write for them all
   */
  static Round run(Box box, int submitters, int threads, Duration time) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      Chains chains = new Chains(box, executor, start + time.toNanos());
      List<Chain> all = new ArrayList<>();
      for (int i = 0; i < submitters; i++) {
        Chain chain = chains.new Chain();
        all.add(chain);
        executor.execute(chain::next);
      }
      List<long[]> latencies = new ArrayList<>();
      for (Chain chain : all) {
        latencies.add(chain.done.get());
      }
      return Round.of(latencies, System.nanoTime() - start);
    } finally {
      executor.shutdown();
    }
  }

  /** One submitter. */
  private final class Chain {

    private final CompletableFuture<long[]> done = new CompletableFuture<>();
    private long[] took = new long[1 << 10];
    private int count;
    private long before = System.nanoTime();

    private void next() {
      try {
        if (before >= end || !box.submitLater(executor, stage -> stage.whenComplete(this::heard))) {
          done.complete(Arrays.copyOf(took, count));
        }
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    }

    private void heard(@Nullable Acknowledgement answer, @Nullable Throwable failure) {
      if (!(answer instanceof Acknowledgement.Accepted)) {
        done.completeExceptionally(
            new IllegalStateException("a paper was not accepted: " + answer, failure));
        return;
      }
      long after = System.nanoTime();
      if (count == took.length) {
        took = Arrays.copyOf(took, count * 2);
      }
      took[count++] = after - before;
      before = after;
      next();
    }
  }
}
