package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.pingyi.evaluation.model.Text;

/**
 * A ballot that was not accepted.
 *
 * @param line the line on which it starts; the first line of the file is 1
 * @param reason why it was not accepted
 * @param detail what to look at. It never quotes the ballot: no token, no comment, no answer
 */
public record Rejection(long line, RejectionReason reason, Text detail)
    implements Comparable<Rejection> {

  private static final Comparator<Rejection> ORDER =
      Comparator.comparingLong(Rejection::line)
          .thenComparing(Rejection::reason)
          .thenComparing(rejection -> rejection.detail().en())
          .thenComparing(rejection -> rejection.detail().zh());

  /**
   * Checks the rejection.
   *
   * @throws IllegalArgumentException if the line is below 1
   */
  public Rejection {
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1");
    }
    requireNonNull(reason, "reason");
    requireNonNull(detail, "detail");
  }

  /** Rejections sort by line. */
  @Override
  public int compareTo(Rejection other) {
    return ORDER.compare(this, other);
  }
}
