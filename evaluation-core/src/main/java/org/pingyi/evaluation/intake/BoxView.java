package org.pingyi.evaluation.intake;

import java.io.IOException;
import java.io.OutputStream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.receipt.BoardWriter;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Reconciliation;

/**
 * A ballot box as it stands at one moment, open or closed, looked at without disturbing whoever
 * takes papers in.
 *
 * @param id the box's own id
 * @param closed whether it is closed
 * @param progress the turnout when its last interval ended
 * @param reconciliation what became of passes and papers, those of the open interval included: for
 *     the organiser's own books, since two such views tell what came in between
 */
@Stable
public record BoxView(String id, boolean closed, Progress progress, Reconciliation reconciliation) {

  /**
   * Looks at a box.
   *
   * @param scheme the scheme that it was opened on, with the roster where there was one
   * @param store where its journal is
   * @return the box as it stands
   * @throws IntakeException if there is no box, or it was opened on another scheme
   * @throws JournalException if the journal cannot be reached, was changed behind the box's back,
   *     or was made by a newer version
   */
  public static BoxView of(EvaluationScheme scheme, JournalStore store) {
    try (Journal journal = Journal.read(store)) {
      Replay.Replayed box = replayed(journal, scheme);
      return new BoxView(
          box.header().id(),
          box.state().isClosed(),
          Turnouts.progress(box.state(), scheme),
          Reconciler.of(box.state(), scheme));
    }
  }

  /**
   * Writes what is published of a box, open or closed, up to the end of its last interval.
   *
   * @param scheme the scheme that it was opened on
   * @param store where its journal is
   * @param out where to; it is closed
   * @throws IOException if it cannot be written
   * @throws IntakeException as {@link #of} does
   * @throws JournalException as {@link #of} does
   */
  public static void board(EvaluationScheme scheme, JournalStore store, OutputStream out)
      throws IOException {
    try (Journal journal = Journal.read(store)) {
      Replay.Replayed box = replayed(journal, scheme);
      board(box.header(), box.state(), out);
    }
  }

  static Replay.Replayed replayed(Journal journal, EvaluationScheme scheme) {
    Replay.Replayed box =
        Replay.of(journal)
            .orElseThrow(
                () ->
                    IntakeException.of(
                        IntakeException.Problem.NO_BOX,
                        "there is no ballot box in this journal: open one first",
                        "日志中没有票箱：请先建立票箱"));
    box.header().requireScheme(scheme.fingerprint());
    return box;
  }

  static void board(BoxHeader header, BoxState state, OutputStream out) throws IOException {
    try (BoardWriter board =
        new BoardWriter(
            out, header.id(), header.fingerprint(), state.papers.tree(), state.comments.tree())) {
      for (int i = 0; i < state.intervals(); i++) {
        board.interval(state.papers.left(i), state.comments.left(i));
      }
      if (state.isClosed()) {
        board.finish();
      }
    }
  }
}
