package org.pingyi.evaluation.benchmarks.tally;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the earliest ballot of each token on each object, part after part, each time the next one
 * that nobody has taken.
 *
 * @param read what each thread has read
 * @param taken how many parts were taken
 */
record BareSettling(List<BareParts> read, AtomicInteger taken) implements Callable<BareCounts> {

  @Override
  public BareCounts call() {
    BareCounts counts = new BareCounts();
    BareTable table = new BareTable(counts);
    for (int next = next(); next < BareParts.NUMBER; next = next()) {
      int number = next;
      List<BarePart> ballots = read.stream().map(parts -> parts.part(number)).toList();
      table.clear(ballots.stream().mapToInt(BarePart::size).sum());
      ballots.forEach(part -> part.putInto(table));
    }
    return counts;
  }

  private int next() {
    return taken.getAndIncrement();
  }
}
