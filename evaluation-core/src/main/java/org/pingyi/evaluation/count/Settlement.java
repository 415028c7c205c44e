package org.pingyi.evaluation.count;

import java.util.Optional;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * Settles which of the ballots that passed their own checks count, given the others of all sources.
 */
interface Settlement {

  /** An earlier ballot counts. */
  Refusal KEPT_FIRST = new Refusal(RejectionReason.DUPLICATE, Details.KEPT_FIRST);

  /** A later ballot counts. */
  Refusal KEPT_LAST = new Refusal(RejectionReason.DUPLICATE, Details.KEPT_LAST);

  /** Takes a ballot; they come in the order of sources and lines. */
  void add(BallotRow row, CheckedBallot ballot);

  /** No more ballots come. */
  void finish();

  /** How much is kept of the ballots so far, in numbers of 8 bytes, rather more than less. */
  long numbers();

  /**
   * Returns the cheapest settlement that a scheme allows.
   *
   * @param papers who hears of papers that count, if anybody does
   */
  static Settlement of(SchemeDefinition scheme, Outcome outcome, Optional<PaperListener> papers) {
    boolean atOnce =
        papers.isEmpty()
            && scheme.duplicates() == DuplicatePolicy.KEEP_FIRST
            && scheme.rules().papers().isEmpty();
    return atOnce ? new CountAtOnce(outcome) : new HeldBallots(scheme, outcome, papers);
  }

  /** One key of two numbers from 0 up. */
  static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | second;
  }
}
