package org.pingyi.evaluation.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
   * @param kept gives what a paper says that was taken in, by the key under which it is filed
   */
  static Decision on(
      ExaminedPaper paper, BoxState state, boolean keepLast, Function<Digest, Said> kept) {
    Optional<Digest> key = paper.key();
    Optional<FiledPaper> before = key.flatMap(one -> Optional.ofNullable(state.filed(one)));
    if (before.map(FiledPaper::submission).filter(paper::isOf).isPresent()) {
      return paper.said().equals(key.map(kept))
          ? again(before.get().leaf())
          : changed(paper, state);
    }
    Optional<TreeHash> superseded =
        paper.submission().flatMap(one -> Optional.ofNullable(state.superseded(one)));
    if (superseded.isPresent()) {
      return again(superseded.get());
    }
    if (state.isClosed()) {
      return new Decision(new Rejected(List.of(Refusals.BOX_CLOSED)), Optional.empty());
    }
    if (paper.serial() != Fact.NO_PASS && state.passes.isDead(paper.serial())) {
      return rejected(paper, Refusals.REVOKED, state);
    }
    if (paper.accepted().isEmpty()) {
      return rejected(paper, paper.refusals(), state);
    }
    if (before.isPresent() && !keepLast) {
      return rejected(paper, Refusals.DUPLICATE, state);
    }
    PaperAccepted accepted = paper.accepted().get();
    if (state.open.replacements.getOrDefault(accepted.paper().key(), 0) >= MOST_REPLACEMENTS) {
      return new Decision(new Rejected(List.of(Refusals.REPLACED_TOO_OFTEN)), Optional.empty());
    }
    List<Digest> withdrawn =
        before.isPresent() ? Said.commentKeys(paper.filing(), state) : List.of();
    return new Decision(
        new Accepted(Receipt.of(accepted.paper().leaf())),
        Optional.of(accepted.withdrawing(withdrawn)));
  }

  private static Decision again(TreeHash leaf) {
    return new Decision(new Accepted(Receipt.of(leaf)), Optional.empty());
  }

  /** A sheet that is there is not counted as another that came back. */
  private static Decision changed(ExaminedPaper paper, BoxState state) {
    if (paper.serial() == Fact.NO_PASS) {
      return new Decision(new Rejected(List.of(Refusals.SHEET_CHANGED)), Optional.empty());
    }
    return state.isClosed()
        ? new Decision(new Rejected(List.of(Refusals.CHANGED)), Optional.empty())
        : rejected(paper, Refusals.CHANGED, state);
  }

  private static Decision rejected(ExaminedPaper paper, PaperRefusal refusal, BoxState state) {
    return rejected(paper, List.of(refusal), state);
  }

  /** A submission that is sent again is not counted again for the same reason. */
  private static Decision rejected(
      ExaminedPaper paper, List<PaperRefusal> refusals, BoxState state) {
    PaperRejected counted = paper.rejection().counted(refusals.get(0).reason());
    boolean again = counted.attempt().filter(state.rejections::has).isPresent();
    return new Decision(new Rejected(refusals), Optional.<Fact>of(counted).filter(fact -> !again));
  }
}
