package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.stability.Stable;

/**
 * What becomes of a paper that was handed in: a receipt, or why it was rejected.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Acknowledgement {

  /**
   * The paper is kept for good.
   *
   * @param receipt with which its inclusion can be checked; the same whenever the same submission
   *     comes again
   */
  record Accepted(Receipt receipt) implements Acknowledgement {

    /** Checks that there is a receipt. */
    public Accepted {
      requireNonNull(receipt, "receipt");
    }
  }

  /**
   * The paper is not kept. It may be mended and handed in again.
   *
   * @param refusals what is wrong; the first is the reason under which it is counted
   */
  record Rejected(List<PaperRefusal> refusals) implements Acknowledgement {

    /**
     * Keeps a copy of the list.
     *
     * @throws IllegalArgumentException if nothing is wrong
     */
    public Rejected {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a paper is rejected for a reason");
      }
    }
  }
}
