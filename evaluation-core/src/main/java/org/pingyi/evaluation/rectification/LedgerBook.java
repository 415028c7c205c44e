package org.pingyi.evaluation.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
final class LedgerBook {

  private final JournalStore store;
  private final LedgerSetup setup;
  private Journal journal;
  private @Nullable LedgerState state;
  private boolean released;

  LedgerBook(JournalStore store, LedgerSetup setup, Journal journal, LedgerState state) {
    this.store = store;
    this.setup = setup;
    this.journal = journal;
    this.state = state;
  }

  Journal journal() {
    return journal;
  }

  RectificationItem required(long number) {
    return known().item(number).orElseThrow(() -> unknown(number, known().size()));
  }

  private static LedgerException unknown(long number, int items) {
    return items == 0
        ? LedgerException.of(
            LedgerException.Problem.UNKNOWN_ITEM,
            "there is no item " + number + ": the ledger has none yet",
            "没有编号为 " + number + " 的问题：台账中尚无问题")
        : LedgerException.of(
            LedgerException.Problem.UNKNOWN_ITEM,
            "there is no item " + number + ": items are numbered from 1 to " + items,
            "没有编号为 " + number + " 的问题：编号为 1 至 " + items);
  }

  /** Records events together, and returns the items as they stand since. */
  List<RectificationItem> record(Function<Recording, List<Long>> change) {
    return recorded(change).stream().map(this::required).toList();
  }

  /** Records events together, and returns what the change came to. */
  <T> T recorded(Function<Recording, T> change) {
    Instant clock = setup.clock().instant();
    LocalDate today = LocalDate.ofInstant(clock, setup.zone());
    Recording recording = new Recording(known(), journal, setup.random(), notBefore(clock), today);
    T result = prepared(recording, change);
    written(
        () -> {
          recording.write();
          return recording;
        });
    return result;
  }

  private <T> T prepared(Recording recording, Function<Recording, T> change) {
    try {
      return change.apply(recording);
    } catch (JournalException e) {
      throw DamagedEvent.named(store, e);
    }
  }

  /** A clock that was put back does not put the ledger's order back; days go by the clock. */
  private Instant notBefore(Instant clock) {
    Instant last = known().lastRecorded();
    return clock.isBefore(last) ? last : clock;
  }

  /** Returns all that happened to an item. */
  List<LedgerEvent> history(long item) {
    required(item);
    List<LedgerEvent> events = new ArrayList<>();
    for (int part = 0; part <= known().part(item); part++) {
      Dossiers.lines(page(item, part)).forEach(line -> events.add(line.event()));
    }
    return List.copyOf(events);
  }

  /** Returns a page of a dossier. */
  Bytes page(long item, int part) {
    try {
      return Dossiers.read(journal, item, part);
    } catch (JournalException e) {
      throw DamagedEvent.named(store, e);
    }
  }

  /** Does what writes; where it fails, nothing is known any more. */
  <T> T written(Supplier<T> writing) {
    boolean done = false;
    try {
      T result = writing.get();
      done = true;
      return result;
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
    try {
      LedgerReplay.Replayed read = LedgerReplay.of(journal::takeAgain);
      journal = read.journal();
      state = read.state();
      return read.state();
    } catch (JournalException e) {
      throw DamagedEvent.named(store, e);
    }
  }

  void release() {
    released = true;
    journal.close();
  }
}
