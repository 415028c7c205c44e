package org.pingyi.evaluation.count.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Rejection;

/**
 * Numbers the lines of several sources through, as if each went on where the one before ended: one
 * number says which of two ballots is the earlier, and where it is. With one source it is the line.
 */
public final class SourceLines {

  /** How rejections name each source; not at all where there is only one. */
  private final List<Optional<Rejection.Source>> named = new ArrayList<>();

  /** For each source a number that no line before it exceeds, and each of its own lines does. */
  private final long[] before;

  private int current;
  private long greatest;

  /**
   * Creates the numbers, before the first source begins.
   *
   * @param sources all sources, in their order
   */
  public SourceLines(List<BallotSource> sources) {
    this.before = new long[sources.size()];
    for (BallotSource source : sources) {
      named.add(
          sources.size() == 1
              ? Optional.empty()
              : Optional.of(new Rejection.Source(named.size() + 1, source.name())));
    }
  }

  /**
   * From now on lines are those of a source; sources begin in their order.
   *
   * @param source the number of the source, from 0
   */
  public void begin(int source) {
    current = source;
    before[source] = greatest;
  }

  /**
   * Numbers a line of the source that began last.
   *
   * @param line the line, from 1
   * @return its number among the lines of all sources
   */
  public long number(long line) {
    long number = before[current] + line;
    greatest = Math.max(greatest, number);
    return number;
  }

  /** Returns the rejection of the ballot that starts on a numbered line. */
  Rejection rejection(long number, Refusal refusal) {
    int source = source(number);
    return new Rejection(
        named.get(source), number - before[source], refusal.reason(), refusal.detail());
  }

  /** Returns what the paper that begins on a numbered line is called within a sentence. */
  Text paper(long number) {
    int source = source(number);
    long line = number - before[source];
    String en = "the paper that begins on line " + line;
    String zh = "自第 " + line + " 行起的评议票";
    return named
        .get(source)
        .map(it -> Text.of(en + " of " + it.name(), it.name() + " 中" + zh))
        .orElseGet(() -> Text.of(en, zh));
  }

  private int source(long number) {
    int source = current;
    while (before[source] >= number) {
      source--;
    }
    return source;
  }
}
