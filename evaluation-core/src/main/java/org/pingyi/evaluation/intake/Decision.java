package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.intake.Acknowledgement.Accepted;
import org.pingyi.evaluation.intake.Acknowledgement.Rejected;
import org.pingyi.evaluation.receipt.Receipt;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * What becomes of a paper, knowing all that came before it.
 *
 * @param answer what its sender is told
 * @param fact what is written down; empty where nothing happened that was not known
 */
record Decision(Acknowledgement answer, Optional<Fact> fact) {

  /** How often a pass may replace its paper in one interval, so that none fills the journal. */
  static final int MOST_REPLACEMENTS = 20;

  /**
   * Decides.
   *
   * @param keepLast whether a second paper with the same pass replaces the first
   */
  static Decision on(Wanted wanted, BoxState state, boolean keepLast) {
    Optional<FiledPaper> before =
        wanted.filing().apply("paper").flatMap(key -> Optional.ofNullable(state.filed(key)));
    Optional<TreeHash> again = cameBefore(wanted, before, state);
    if (again.isPresent()) {
      return new Decision(new Accepted(Receipt.of(again.get())), Optional.empty());
    }
    if (state.isClosed()) {
      return new Decision(new Rejected(List.of(Refusals.BOX_CLOSED)), Optional.empty());
    }
    if (wanted.serial() != Fact.NO_PASS && state.passes.isDead(wanted.serial())) {
      return rejected(wanted, Refusals.REVOKED);
    }
    if (wanted.accepted().isEmpty()) {
      return new Decision(new Rejected(wanted.refusals()), Optional.of(wanted.rejected()));
    }
    if (before.isPresent() && !keepLast) {
      return rejected(wanted, Refusals.DUPLICATE);
    }
    PaperAccepted accepted = wanted.accepted().get();
    if (state.open.replacements.getOrDefault(accepted.paper().key(), 0) >= MOST_REPLACEMENTS) {
      return new Decision(new Rejected(List.of(Refusals.REPLACED_TOO_OFTEN)), Optional.empty());
    }
    List<Digest> withdrawn = before.isPresent() ? comments(wanted, state) : List.of();
    return new Decision(
        new Accepted(Receipt.of(accepted.paper().leaf())),
        Optional.of(accepted.withdrawing(withdrawn)));
  }

  private static Optional<TreeHash> cameBefore(
      Wanted wanted, Optional<FiledPaper> before, BoxState state) {
    if (wanted.submission().isEmpty()) {
      return Optional.empty();
    }
    Digest submission = wanted.submission().get();
    return before
        .filter(paper -> paper.submission().equals(submission))
        .map(FiledPaper::leaf)
        .or(() -> Optional.ofNullable(state.superseded(submission)));
  }

  private static Decision rejected(Wanted wanted, PaperRefusal refusal) {
    PaperRejected counted = wanted.rejected();
    return new Decision(
        new Rejected(List.of(refusal)),
        Optional.of(
            new PaperRejected(
                counted.batch(), refusal.reason(), counted.ballots(), Optional.empty())));
  }

  /** Returns the comments of earlier intervals that came with the paper that is replaced. */
  private static List<Digest> comments(Wanted wanted, BoxState state) {
    List<Digest> keys = new ArrayList<>();
    for (int i = 0; ; i++) {
      @Nullable Digest key = wanted.filing().apply("comment " + i).orElse(null);
      if (key == null || state.comment(key) == null) {
        return keys;
      }
      keys.add(key);
    }
  }
}
