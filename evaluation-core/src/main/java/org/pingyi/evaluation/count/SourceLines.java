package org.pingyi.evaluation.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.tally.Rejection;

/**
 * Numbers the lines of several sources through, as if each went on where the one before ended: one
 * number says which of two ballots is the earlier, and where it is. With one source it is the line.
 */
final class SourceLines {

  /** The sources where there are several; else none, since nothing names the only one. */
  private final List<Rejection.Source> named = new ArrayList<>();

  /** For each source a number that no line before it exceeds, and each of its own lines does. */
  private final long[] before;

  private int current;
  private long greatest;

  SourceLines(List<BallotSource> sources) {
    this.before = new long[sources.size()];
    if (sources.size() > 1) {
      for (BallotSource source : sources) {
        named.add(new Rejection.Source(named.size() + 1, source.name()));
      }
    }
  }

  /** From now on lines are those of a source; sources begin in their order. */
  void begin(int source) {
    current = source;
    before[source] = greatest;
  }

  /** Returns the number of a line of the source that began last. */
  long number(long line) {
    long number = before[current] + line;
    greatest = Math.max(greatest, number);
    return number;
  }

  /** Returns the rejection of the ballot that starts on a numbered line. */
  Rejection rejection(long number, Refusal refusal) {
    int source = source(number);
    return new Rejection(
        named.isEmpty() ? Optional.empty() : Optional.of(named.get(source)),
        number - before[source],
        refusal.reason(),
        refusal.detail());
  }

  /** Returns what a numbered line is called within a sentence. */
  String place(long number) {
    int source = source(number);
    String line = "line " + (number - before[source]);
    return named.isEmpty() ? line : line + " of " + named.get(source).name();
  }

  private int source(long number) {
    int source = current;
    while (before[source] >= number) {
      source--;
    }
    return source;
  }
}
