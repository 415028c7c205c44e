package org.pingyi.evaluation.rectification;

import com.google.common.hash.Hashing;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalEntry;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.StoredRow;

/**
 * Reads a ledger's state: the entries of its journal, which nobody can change unseen, and then the
 * dossiers, each line of which is held against its entry. What both have is read once, there.
 */
final class LedgerReplay {

  static final String EVENT = "event";

  /** The entry that says what the journal is of; each further one is an event. */
  static final long HEADER = 1;

  private static final int FIRST = 1 << 10;

  private final LedgerState state = new LedgerState();
  private @Nullable LedgerHeader header;

  /** The beginnings of the hashes of what the entries of events say. */
  private long[] hashes = new long[FIRST];

  private long linesRead;

  /** Which events have no text any more. */
  private final BitSet withoutText = new BitSet();

  private @Nullable RectificationItem item;

  private LedgerReplay() {}

  /** A journal that is taken over while it is read. */
  interface Taking {
    Journal take(Consumer<JournalEntry> entries, Consumer<Bytes> held);
  }

  /**
   * A ledger as its journal has it.
   *
   * @param header what the journal begins with; empty where nothing was written yet
   */
  record Replayed(Journal journal, Optional<LedgerHeader> header, LedgerState state) {}

  /**
   * Takes a journal over and reads it.
   *
   * @throws LedgerException if something else was written
   * @throws JournalException if the journal was changed behind the ledger's back, or made by a
   *     newer version
   */
  static Replayed of(Taking taking) {
    LedgerReplay replay = new LedgerReplay();
    Journal journal = taking.take(replay::entry, held -> replay.unfit());
    if (replay.header != null) {
      journal.pages(Dossiers.KIND, replay::page);
      if (replay.linesRead != replay.state.events()) {
        throw Damage.of("the dossier of an item is cut off", "某一问题的档案不完整");
      }
      replay.requireTexts();
    }
    return new Replayed(journal, Optional.ofNullable(replay.header), replay.state);
  }

  private void entry(JournalEntry entry) {
    if (header == null && !entry.kind().equals(LedgerHeader.KIND)) {
      unfit();
    }
    try {
      switch (entry.kind()) {
        case LedgerHeader.KIND -> header = LedgerHeader.read(entry.body());
        case EVENT -> event(entry.body());
        default -> throw Damage.entry(entry.number());
      }
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw Damage.entry(entry.number());
    }
  }

  /** Returns the number of the event that an entry records. */
  static long event(long entry) {
    return entry - HEADER;
  }

  /**
   * Looks whether a journal may be opened as a ledger, before it is taken from whoever has it.
   *
   * @throws LedgerException if it is of something else
   * @throws JournalException if it was made by a newer version, or its first entry was changed
   */
  static void requireFit(JournalStore store) {
    Journal.first(store).ifPresent(first -> new LedgerReplay().entry(first));
  }

  private void unfit() {
    throw LedgerException.of(
        LedgerException.Problem.NO_LEDGER,
        "the journal holds something else than a rectification ledger: name another journal",
        "该日志中不是整改台账：请指明另一日志");
  }

  private void event(Bytes body) {
    EventJson.Place place = EventJson.place(body);
    state.count(place.event(), place.item());
    int index = (int) state.events() - 1;
    if (index == hashes.length) {
      hashes = Arrays.copyOf(hashes, index * 2);
    }
    hashes[index] = hash(body);
  }

  /** An item's own text was erased, that of an event before. */
  private void erased(LedgerEvent by, long event) {
    if (event < 1 || event >= by.number() || state.itemOf(event) != by.item()) {
      throw Damage.event(by.number(), by.item());
    }
    state.erase(event);
  }

  /** A text is there unless an event says that it was erased. */
  private void requireTexts() {
    for (int event = 1; event <= state.events(); event++) {
      if (withoutText.get(event) != state.isErased(event)) {
        throw Damage.event(event, state.itemOf(event));
      }
    }
  }

  private static long hash(Bytes body) {
    return Hashing.sha256().hashBytes(body.toArray()).asLong();
  }

  private void page(StoredRow row) {
    try {
      if (Dossiers.part(row.number()) == 0) {
        item = null;
      }
      for (DossierLine line : Dossiers.lines(row.content())) {
        line(row.number(), line);
        linesRead++;
      }
      RectificationItem read = item;
      if (read == null || read.number() != Dossiers.item(row.number())) {
        throw new IllegalArgumentException("a dossier of another item");
      }
      state.put(read, Dossiers.part(row.number()));
    } catch (IllegalArgumentException
        | LedgerException
        | DateTimeException
        | ArithmeticException
        | IndexOutOfBoundsException e) {
      long number = Dossiers.item(row.number());
      throw Damage.of(
          "the dossier of item " + number + " is not what was recorded",
          "问题 " + number + " 的档案与登记时不符");
    }
  }

  private void line(long page, DossierLine line) {
    LedgerEvent event = line.event();
    long number = event.number();
    boolean known = number >= 1 && number <= state.events();
    if (!known || hashes[(int) number - 1] != hash(line.body()) || !line.isAsCommitted()) {
      throw Damage.event(number, Dossiers.item(page));
    }
    if (line.opening().isEmpty()) {
      withoutText.set((int) number);
    }
    event.figures().erased().ifPresent(erased -> erased(event, erased));
    state.recorded(event.recorded());
    item = ItemFold.apply(item, event);
  }
}
