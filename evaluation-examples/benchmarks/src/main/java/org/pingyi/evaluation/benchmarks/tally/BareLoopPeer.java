package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts ballots by loops over bytes that are written for the CSV of {@link WideBallots} alone, as
 * a measure of what a machine can do at all. As many threads as there are processors read chunks
 * and put each ballot where token and object belong, then settle which is the earliest of them.
 *
 * <p>It comes to the same counts and does nothing else. It knows beforehand the columns, how wide
 * their words are and which they can be, that no more than 2,000 objects come, and that only a row
 * begins with a digit after a line break. It checks no characters, tells no lines of rejected
 * ballots and no reasons, and has no scheme, no scores and no report.
 */
public final class BareLoopPeer {

  private BareLoopPeer() {}

  /**
   * Counts, and keeps the earliest of the ballots of a token on an object. A ballot without a token
   * counts.
   *
   * @param arguments the file of ballots, and that to which the counts go
   * @throws IOException if the counts cannot be written
   * @throws ExecutionException if the ballots cannot be read
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] arguments)
      throws IOException, ExecutionException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Callable<BareReading.Read> reading = new BareReading(Path.of(arguments[0]), new AtomicLong());
      List<BareReading.Read> read = results(executor, threads, reading);
      List<BareParts> parts = read.stream().map(BareReading.Read::parts).toList();
      Callable<BareCounts> settling = new BareSettling(parts, new AtomicInteger());
      BareCounts counts = new BareCounts();
      results(executor, threads, settling).forEach(counts::add);
      read.forEach(ballots -> counts.add(ballots.counts()));
      counts.write(Path.of(arguments[1]));
    } finally {
      executor.shutdown();
    }
  }

  private static <T> List<T> results(ExecutorService executor, int threads, Callable<T> task)
      throws ExecutionException, InterruptedException {
    List<T> results = new ArrayList<>();
    for (Future<T> each : executor.invokeAll(Collections.nCopies(threads, task))) {
      results.add(each.get());
    }
    return results;
  }
}
