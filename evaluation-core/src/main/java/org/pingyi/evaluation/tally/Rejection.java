package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A ballot that was not accepted.
 *
 * @param source in which of several sources of ballots it is; none where there is one alone
 * @param line the line of the source on which it starts; the first line is 1
 * @param reason why it was not accepted
 * @param detail what to look at. It never quotes the ballot: no token, no comment, no answer
 */
@Stable
public record Rejection(Optional<Source> source, long line, RejectionReason reason, Text detail)
    implements Comparable<Rejection> {

  /**
   * One of several sources of ballots that were counted as one.
   *
   * @param number its number in the order in which they were given, from 1
   * @param name the file as it was given, or the name
   */
  public record Source(int number, String name) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Source {
      requireNonNull(name, "name");
      if (number < 1) {
        throw new IllegalArgumentException("sources are counted from 1");
      }
    }
  }

  /**
   * Checks the rejection.
   *
   * @throws IllegalArgumentException if the line is below 1
   */
  public Rejection {
    requireNonNull(source, "source");
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1");
    }
    requireNonNull(reason, "reason");
    requireNonNull(detail, "detail");
  }

  /**
   * Creates the rejection of a ballot from the only source there is.
   *
   * @param line the line on which it starts; the first line of the file is 1
   * @param reason why it was not accepted
   * @param detail what to look at, without a quotation of the ballot
   * @throws IllegalArgumentException if the line is below 1
   */
  public Rejection(long line, RejectionReason reason, Text detail) {
    this(Optional.empty(), line, reason, detail);
  }

  /** Rejections sort by the number of the source, and then by line. */
  @Override
  public int compareTo(Rejection other) {
    int order = Integer.compare(sourceNumber(), other.sourceNumber());
    order = order != 0 ? order : sourceName().compareTo(other.sourceName());
    order = order != 0 ? order : Long.compare(line, other.line);
    order = order != 0 ? order : reason.compareTo(other.reason);
    order = order != 0 ? order : detail.en().compareTo(other.detail.en());
    return order != 0 ? order : detail.zh().compareTo(other.detail.zh());
  }

  private int sourceNumber() {
    return source.isPresent() ? source.get().number() : 0;
  }

  private String sourceName() {
    return source.isPresent() ? source.get().name() : "";
  }
}
