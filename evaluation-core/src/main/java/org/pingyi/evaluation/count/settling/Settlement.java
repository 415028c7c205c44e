package org.pingyi.evaluation.count.settling;

import java.util.Optional;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * Settles which of the ballots that passed their own checks count, given the others of all sources.
 */
public interface Settlement {

  /** An earlier ballot counts. */
  Refusal KEPT_FIRST =
      new Refusal(
          RejectionReason.DUPLICATE,
          Text.of(
              "an earlier ballot with the same token on the same object counts",
              "同一评议码对同一对象以先前的票为准"));

  /** A later ballot counts. */
  Refusal KEPT_LAST =
      new Refusal(
          RejectionReason.DUPLICATE,
          Text.of(
              "a later ballot with the same token on the same object counts", "同一评议码对同一对象以后来的票为准"));

  /**
   * Takes a ballot; they come in the order of sources and lines.
   *
   * @param row the ballot as it was written
   * @param ballot what it comes to, which may be filled anew afterwards
   */
  void add(BallotRow row, CheckedBallot ballot);

  /** No more ballots come. */
  void finish();

  /**
   * {@return how much is kept of the ballots so far, in numbers of 8 bytes, rather more than less}
   */
  long numbers();

  /**
   * Returns the cheapest settlement that a scheme allows.
   *
   * @param scheme the scheme
   * @param outcome where ballots end up
   * @param papers who hears of papers that count, if anybody does
   * @return the settlement, which no ballot has come to
   */
  static Settlement of(SchemeDefinition scheme, Outcome outcome, Optional<PaperListener> papers) {
    boolean atOnce =
        papers.isEmpty()
            && scheme.duplicates() == DuplicatePolicy.KEEP_FIRST
            && scheme.rules().papers().isEmpty();
    return atOnce ? new CountAtOnce(outcome) : new HeldBallots(scheme, outcome, papers);
  }
}
