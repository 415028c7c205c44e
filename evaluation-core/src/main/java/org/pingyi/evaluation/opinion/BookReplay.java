package org.pingyi.evaluation.opinion;

import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalEntry;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.StoredRow;

/** Reads what a book knows from its journal, and looks at each of its pages. */
final class BookReplay {

  private final BookState state = new BookState();
  private @Nullable BookHeader header;

  private BookReplay() {}

  /** A book as its journal has it. */
  record Replayed(BookHeader header, BookState state) {}

  /**
   * Reads a journal.
   *
   * @return the book; empty where nothing was written yet
   * @throws OpinionException if something else was written
   * @throws JournalException if the journal was changed behind the book's back, or made by a newer
   *     version
   */
  static Optional<Replayed> of(Journal journal) {
    BookReplay replay = new BookReplay();
    journal.replay(replay::entry, held -> replay.unfit());
    BookHeader header = replay.header;
    if (header == null) {
      return Optional.empty();
    }
    for (String kind : BookPage.KINDS) {
      journal.pages(kind, row -> replay.page(kind, row));
    }
    return Optional.of(new Replayed(header, replay.state));
  }

  /**
   * Looks whether a journal may be opened as a book, before it is taken from whoever has it.
   *
   * @throws OpinionException if it is of something else
   * @throws JournalException if it was made by a newer version, or its first entry was changed
   */
  static void requireFit(JournalStore store) {
    Journal.first(store).ifPresent(first -> new BookReplay().entry(first));
  }

  private void entry(JournalEntry entry) {
    if (header == null && !entry.kind().equals(BookHeader.KIND)) {
      unfit();
    }
    try {
      if (header == null) {
        header = BookHeader.read(entry.body());
      } else {
        state.apply(entry.kind(), entry.body());
      }
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw BookDamage.entry(entry.number());
    }
  }

  private void unfit() {
    throw OpinionException.of(
        OpinionException.Problem.NO_BOOK,
        "the journal holds something else than opinions: name another journal",
        "该日志中不是意见建议：请指明另一日志");
  }

  private void page(String kind, StoredRow row) {
    try {
      state.apply(kind, row.number(), BookPage.read(row.content()));
    } catch (IllegalArgumentException e) {
      throw BookDamage.page(kind, row.number());
    }
  }
}
