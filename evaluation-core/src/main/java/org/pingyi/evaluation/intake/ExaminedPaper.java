package org.pingyi.evaluation.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * A paper that was looked at in its sender's thread, as far as that can be done without knowing
 * what comes at the same time.
 *
 * @param submission under which it is known whether it came before; empty where it cannot be told
 * @param serial the pass, or {@link Fact#NO_PASS}
 * @param accepted the paper as it will be kept, if nothing is wrong with it
 * @param late what the paper says, where nothing else is wrong with it than that it comes too late
 * @param refusals what is wrong with it; empty where nothing is
 * @param rejection how it is counted if it is rejected
 * @param filing gives what is filed under the pass, or the sheet, for a purpose
 * @param day the day on which it came, as days since 1970
 */
record ExaminedPaper(
    Optional<Digest> submission,
    int serial,
    Optional<PaperAccepted> accepted,
    Optional<Said> late,
    List<PaperRefusal> refusals,
    Rejection rejection,
    Function<String, Optional<Digest>> filing,
    long day) {

  /**
   * How a paper is counted if it is rejected.
   *
   * @param batch the batch, or {@link Fact#NO_BATCH}
   * @param ballots how many ballots it has
   * @param sheet the submission of a paper by hand
   * @param attempt gives under which it is known that a submission with a pass was rejected for a
   *     reason; empty where it has no id by which it could be told from others
   */
  record Rejection(
      int batch,
      int ballots,
      Optional<Digest> sheet,
      Function<RejectionReason, Optional<Digest>> attempt) {

    PaperRejected counted(RejectionReason reason) {
      return new PaperRejected(batch, reason, ballots, sheet, attempt.apply(reason));
    }
  }

  /** Returns under which it is filed; empty where nobody knows the pass. */
  Optional<Digest> key() {
    return accepted.map(paper -> paper.paper().key()).or(() -> filing.apply("paper"));
  }

  /** Returns whether it is the submission that is known under a hash. */
  boolean isOf(Digest known) {
    return submission.filter(known::equals).isPresent();
  }

  /** Returns what the paper says; empty where it says nothing that could be taken in. */
  Optional<Said> said() {
    return accepted.map(Said::of).or(() -> late);
  }

  @Override
  public String toString() {
    return "a paper";
  }
}
