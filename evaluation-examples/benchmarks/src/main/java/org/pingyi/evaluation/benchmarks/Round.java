package org.pingyi.evaluation.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What came of threads that handed papers in, each one after another, for some time.
 *
 * @param papers how many were acknowledged
 * @param perSecond how many in a second
 * @param median half of them took less, in nanoseconds
 * @param p99 of a hundred, 99 took less, in nanoseconds
 * @param longest the longest that one took, in nanoseconds
 */
record Round(long papers, double perSecond, long median, long p99, long longest) {

  static Round run(Taker taker, int threads, Duration time) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CountDownLatch ready = new CountDownLatch(threads);
      List<Future<long[]>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int thread = i;
        Callable<long[]> work =
            () -> {
              try (Taker.Hand hand = taker.hand(thread)) {
                ready.countDown();
                ready.await();
                return latencies(hand, System.nanoTime() + time.toNanos());
              }
            };
        all.add(pool.submit(work));
      }
      ready.await();
      long start = System.nanoTime();
      List<long[]> latencies = new ArrayList<>();
      for (Future<long[]> each : all) {
        latencies.add(each.get());
      }
      return of(latencies, System.nanoTime() - start);
    } finally {
      pool.shutdownNow();
    }
  }

  private static long[] latencies(Taker.Hand hand, long end) throws Exception {
    long[] took = new long[1 << 10];
    int count = 0;
    long before = System.nanoTime();
    while (before < end && hand.submit()) {
      long after = System.nanoTime();
      if (count == took.length) {
        took = Arrays.copyOf(took, count * 2);
      }
      took[count++] = after - before;
      before = after;
    }
    return Arrays.copyOf(took, count);
  }

  static Round of(List<long[]> latencies, long nanos) {
    long[] sorted = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Round(
        sorted.length,
        sorted.length * 1e9 / nanos,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)],
        sorted[sorted.length - 1]);
  }
}
