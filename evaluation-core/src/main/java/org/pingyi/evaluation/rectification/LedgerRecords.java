package org.pingyi.evaluation.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;

/**
 * What is known of a ledger, and the journal that it is known from. Where a write fails, the state
 * is read from the journal anew before anything else is done: the journal knows whether the write
 * was made. For one thread at a time.
 */
final class LedgerRecords {

  private final JournalStore store;
  private final LedgerSetup setup;
  private Journal journal;
  private @Nullable LedgerState state;
  private boolean released;

  LedgerRecords(JournalStore store, LedgerSetup setup, Journal journal, LedgerState state) {
    this.store = store;
    this.setup = setup;
    this.journal = journal;
    this.state = state;
  }

  Journal journal() {
    return journal;
  }

  /** Records events together, and returns the items that they are of as they stand since. */
  List<RectificationItem> recordItems(Function<Recording, List<Long>> change) {
    return record(change).stream().map(number -> known().required(number)).toList();
  }

  /** Records events together, and returns what the change came to. */
  <T> T record(Function<Recording, T> change) {
    Instant clock = setup.clock().instant();
    LocalDate today = LocalDate.ofInstant(clock, setup.zone());
    Recording recording = new Recording(known(), journal, setup.random(), notBefore(clock), today);
    T result = named(() -> change.apply(recording));
    write(recording);
    return result;
  }

  /** A clock that was put back does not put the ledger's order back; days go by the clock. */
  private Instant notBefore(Instant clock) {
    Instant last = known().lastRecorded();
    return clock.isBefore(last) ? last : clock;
  }

  /** Returns all that happened to an item. */
  List<LedgerEvent> history(long item) {
    known().required(item);
    return named(() -> Dossiers.events(journal, item, known().part(item)));
  }

  /** Returns a page of a dossier. */
  Bytes page(long item, int part) {
    return named(() -> Dossiers.read(journal, item, part));
  }

  /** Reads from the journal, and names the event where it was changed. */
  private <T> T named(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JournalException e) {
      throw DamagedEvent.named(store, e);
    }
  }

  /** Writes events; where that fails, nothing is known any more. */
  private void write(Recording recording) {
    boolean done = false;
    try {
      recording.write();
      done = true;
    } finally {
      if (!done) {
        state = null;
      }
    }
  }

  /** Returns the state, read from the journal anew where a write failed. */
  LedgerState known() {
    if (released) {
      throw new IllegalStateException("the ledger was let go");
    }
    LedgerState known = state;
    if (known != null) {
      return known;
    }
    LedgerReplay.Replayed read = named(() -> LedgerReplay.of(journal::takeAgain));
    journal = read.journal();
    state = read.state();
    return read.state();
  }

  void release() {
    released = true;
    journal.close();
  }
}
