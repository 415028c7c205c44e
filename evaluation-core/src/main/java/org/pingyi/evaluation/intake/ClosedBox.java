package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.receipt.TreeRoot;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.IntakeResult;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Reconciliation;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * A ballot box that was closed: nothing is added to it any more, and all that is in it can be
 * counted, as often as anybody likes.
 *
 * <p>Thread-safe.
 */
@Stable
public final class ClosedBox implements AutoCloseable {

  private final EvaluationScheme scheme;
  private final Journal journal;
  private final BoxHeader header;
  private final BoxState state;

  private ClosedBox(EvaluationScheme scheme, Journal journal, BoxHeader header, BoxState state) {
    this.scheme = scheme;
    this.journal = journal;
    this.header = header;
    this.state = state;
  }

  /**
   * Reads a closed box, and holds every paper in it against its commitment.
   *
   * @param scheme the scheme that it was opened on, with the roster where there was one
   * @param store where its journal is; it is not closed with the box
   * @return the box
   * @throws IntakeException if there is no box, it is not closed, or was opened on another scheme
   * @throws JournalException if the journal cannot be reached, was changed behind the box's back,
   *     or was made by a newer version
   */
  public static ClosedBox read(EvaluationScheme scheme, JournalStore store) {
    Journal journal = Journal.read(store);
    boolean done = false;
    try {
      Replay.Replayed box = BoxView.replayed(journal, scheme);
      if (!box.state().isClosed()) {
        throw IntakeException.of(
            IntakeException.Problem.BOX_OPEN,
            "the ballot box is still open: close it first",
            "票箱尚未封箱：请先封箱");
      }
      done = true;
      return new ClosedBox(scheme, journal, box.header(), box.state());
    } finally {
      if (!done) {
        journal.close();
      }
    }
  }

  /** Returns a box that was closed just now, and whose state does not change any more. */
  static ClosedBox of(
      EvaluationScheme scheme, JournalStore store, BoxHeader header, BoxState state) {
    return new ClosedBox(scheme, Journal.read(store), header, state);
  }

  /**
   * Returns the box's own id.
   *
   * @return 32 hexadecimal digits
   */
  public String id() {
    return header.id();
  }

  /**
   * Returns the root of the tree of all papers.
   *
   * @return the root, the last that is published
   */
  public TreeRoot root() {
    return state.papers.root();
  }

  /**
   * Counts the papers. The ballots of papers that were rejected are counted as rejected, each under
   * the reason of its paper; papers that were replaced are not in it.
   *
   * @return the tally, sealed by {@link #root}
   * @throws JournalException if the journal cannot be reached
   * @throws PluginException if a paper rule fails
   * @throws IllegalStateException if a paper rule voids a paper that it let pass when it came: it
   *     is another one now, or no pure function
   */
  public Tally tally() {
    TallyBuilder rejected = new TallyBuilder(scheme.layout());
    Reconciler.rejectedBallots(state).forEach(rejected::rejected);
    if (state.papers.standing() == 0) {
      return rejected.build();
    }
    Tally counted = scheme.tally(ballots());
    if (counted.rejections().total() > 0) {
      throw new IllegalStateException(
          "papers that were taken in are rejected now that they are counted: a paper rule is"
              + " another than it was");
    }
    return counted.plus(rejected.build());
  }

  /**
   * Returns the papers as ballots that can be read once, each with the leaf of its paper as its
   * token, in the order of the tree.
   *
   * @return the ballots
   */
  public BallotSource ballots() {
    Openings<KeptPaper> papers = Openings.papers(state, journal);
    return BallotSource.ndjson(
        "box " + header.id(),
        new PaperLines(() -> papers.next() ? Optional.of(papers.current()) : Optional.empty()),
        UTF_8);
  }

  /**
   * Returns what became of all passes and papers.
   *
   * @return the books, which add up
   */
  public Reconciliation reconciliation() {
    return Reconciler.of(state, scheme);
  }

  /**
   * Counts and evaluates.
   *
   * @return the report, with what the box was closed with
   * @throws InputException as {@link EvaluationScheme#evaluate} does
   * @throws JournalException if the journal cannot be reached
   * @throws PluginException if a rule fails
   */
  public EvaluationReport report() {
    TreeRoot root = root();
    BallotSource[] papers =
        state.papers.standing() == 0 ? new BallotSource[0] : new BallotSource[] {ballots()};
    return scheme
        .evaluate(tally(), papers)
        .withIntake(new IntakeResult(root.size(), root.hash().hex(), reconciliation()));
  }

  /**
   * Writes what is published: for each interval its leaves and root, with the proof that the box
   * only grew, and nothing of what papers say.
   *
   * @param out where to; it is closed
   * @throws IOException if it cannot be written
   */
  public void board(OutputStream out) throws IOException {
    BoxView.board(header, state, out);
  }

  /**
   * Writes what an auditor needs to recount: the scheme, and all papers with their openings.
   * Whoever has it and a receipt can read that paper's answers: it is for the auditor alone.
   *
   * @param out where to; it is flushed and not closed
   * @throws IOException if it cannot be written
   * @throws JournalException if the journal cannot be reached
   */
  public void export(OutputStream out) throws IOException {
    new BoxExport(header, state, journal, scheme).write(out);
  }

  /**
   * Writes the comments that came with papers, each with the opening of its commitment, in the
   * order of their leaves and apart from all papers: nothing tells which of an interval's papers a
   * comment came with.
   *
   * @param out where to; it is flushed and not closed
   * @throws IOException if it cannot be written
   * @throws JournalException if the journal cannot be reached
   */
  public void comments(OutputStream out) throws IOException {
    new CommentExport(header, state, journal).write(out);
  }

  /** Lets go of the journal. */
  @Override
  public void close() {
    journal.close();
  }
}
