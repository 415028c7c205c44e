package org.pingyi.evaluation.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;

/**
 * What a book knows, and the journal that it is known from. Where a write fails, the state is read
 * from the journal anew before anything else is done: the journal knows whether the write was made.
 * For one thread at a time.
 */
final class BookRecords {

  private final OpinionSetup setup;
  private Journal journal;
  private @Nullable BookState state;
  private boolean released;

  BookRecords(OpinionSetup setup, Journal journal, BookState state) {
    this.setup = setup;
    this.journal = journal;
    this.state = state;
  }

  BookState known() {
    if (released) {
      throw new IllegalStateException("the book of opinions was let go");
    }
    BookState known = state;
    if (known != null) {
      return known;
    }
    journal = journal.takeAgain();
    BookState read = BookReplay.of(journal).map(BookReplay.Replayed::state).orElseThrow();
    state = read;
    return read;
  }

  /** A clock that was put back does not put the book's order back. */
  LocalDate today() {
    LocalDate clock = LocalDate.ofInstant(setup.clock().instant(), setup.zone());
    LocalDate last = known().lastDay();
    return clock.isBefore(last) ? last : clock;
  }

  Optional<BookPage> page(String kind, long number) {
    return journal.page(new PageKey(kind, number)).map(BookPage::read);
  }

  String text(String kind, long number) {
    return page(kind, number)
        .flatMap(BookPage::text)
        .orElseThrow(() -> BookDamage.page(kind, number));
  }

  void write(NewEntry entry) {
    write(List.of(entry));
  }

  /** Writes entries, all of them or none, and then changes the state by them. */
  void write(List<NewEntry> entries) {
    BookState known = known();
    boolean done = false;
    try {
      journal.append(entries);
      for (NewEntry entry : entries) {
        known.apply(entry.kind(), entry.body());
        for (StoredPage page : entry.pages()) {
          known.apply(page.key().kind(), page.key().number(), BookPage.read(page.content()));
        }
      }
      done = true;
    } finally {
      if (!done) {
        state = null;
      }
    }
  }

  void release() {
    released = true;
    journal.close();
  }
}
