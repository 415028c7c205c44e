package org.pingyi.evaluation.ballot;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * Why a paper cannot be accepted as it is.
 *
 * @param ballot the number of the ballot that is faulty, from 0 in the order in which they were
 *     given; empty where it is the paper as a whole
 * @param reason the reason
 * @param detail what is wrong, without an accepted answer or a comment
 */
@Stable
public record PaperRefusal(OptionalInt ballot, RejectionReason reason, Text detail) {

  /** Checks that all is there. */
  public PaperRefusal {
    requireNonNull(ballot, "ballot");
    requireNonNull(reason, "reason");
    requireNonNull(detail, "detail");
  }
}
