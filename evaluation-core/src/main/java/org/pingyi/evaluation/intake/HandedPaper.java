package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.intake.IntakeException.Problem;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * A line of a file of papers ({@link PapersNdjson}).
 *
 * <p>Immutable and thread-safe. {@code toString} tells nothing of what the paper says.
 */
@Stable
public sealed interface HandedPaper {

  /**
   * Returns on which line it stands.
   *
   * @return the number of the line, from 1
   */
  long line();

  /**
   * Returns what its sender calls it.
   *
   * @return the submission's id; empty on a line that is no paper
   */
  Optional<String> submissionId();

  /**
   * Hands the paper to a box.
   *
   * @param box the box
   * @return a receipt, or why it was rejected; a paper by hand of a batch that there is not is
   *     rejected, and so is a line that is no paper: the box does not hear of either
   * @throws JournalException as {@link BallotBox#submit} does
   * @throws PluginException if a paper rule fails
   */
  Acknowledgement handTo(BallotBox box);

  /**
   * A paper with a pass.
   *
   * @param line the number of the line
   * @param submission the paper
   */
  record WithPass(long line, Submission submission) implements HandedPaper {

    /** Checks that there is a paper. */
    public WithPass {
      requireNonNull(submission, "submission");
    }

    @Override
    public Optional<String> submissionId() {
      return Optional.of(submission.id());
    }

    @Override
    public Acknowledgement handTo(BallotBox box) {
      return box.submit(submission);
    }
  }

  /**
   * A paper that came on paper.
   *
   * @param line the number of the line
   * @param paper the paper
   */
  record ByHand(long line, HandPaper paper) implements HandedPaper {

    /** What stands in the place of a batch may be anything, and is not quoted. */
    private static final Acknowledgement UNKNOWN_BATCH =
        new Acknowledgement.Rejected(
            List.of(
                new PaperRefusal(
                    OptionalInt.empty(),
                    RejectionReason.NOT_ADMITTED,
                    Text.of(
                        "there is no such batch of papers by hand: open it first",
                        "没有该纸质票批次：请先登记该批次"))));

    /** Checks that there is a paper. */
    public ByHand {
      requireNonNull(paper, "paper");
    }

    @Override
    public Optional<String> submissionId() {
      return Optional.of(paper.submission());
    }

    @Override
    public Acknowledgement handTo(BallotBox box) {
      try {
        return box.enter(paper);
      } catch (IntakeException refused) {
        if (refused.problem() == Problem.UNKNOWN) {
          return UNKNOWN_BATCH;
        }
        throw refused;
      }
    }
  }

  /**
   * A line that is no paper.
   *
   * @param line the number of the line
   * @param why what is wrong with it, without a quotation of it
   */
  record Unreadable(long line, Text why) implements HandedPaper {

    /** Checks that nothing is missing. */
    public Unreadable {
      requireNonNull(why, "why");
    }

    @Override
    public Optional<String> submissionId() {
      return Optional.empty();
    }

    @Override
    public Acknowledgement handTo(BallotBox box) {
      return new Acknowledgement.Rejected(
          List.of(new PaperRefusal(OptionalInt.empty(), RejectionReason.MALFORMED, why)));
    }
  }
}
