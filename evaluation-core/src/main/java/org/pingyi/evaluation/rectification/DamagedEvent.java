package org.pingyi.evaluation.rectification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalEntry;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredView;

/**
 * Tells which event it is that stands no longer in the journal as it was recorded, where the
 * journal tells an entry or a page. Reads all of the journal once more, which nobody goes on with.
 */
final class DamagedEvent {

  private final JournalStore store;

  private DamagedEvent(JournalStore store) {
    this.store = store;
  }

  /** An event, and the item that it is of, where that is known. */
  private record Named(long event, Optional<Long> item) {}

  /** Names the event in what is said of a damaged journal; all else is left as it is. */
  static JournalException named(JournalStore store, JournalException failure) {
    if (failure.problem() != JournalException.Problem.JOURNAL_DAMAGED) {
      return failure;
    }
    try {
      DamagedEvent damaged = new DamagedEvent(store);
      Optional<Named> named =
          failure
              .entry()
              .filter(entry -> entry > LedgerReplay.HEADER)
              .map(entry -> damaged.at(LedgerReplay.event(entry)))
              .or(() -> failure.page().flatMap(damaged::on));
      return named.map(one -> Damage.event(one.event(), one.item(), failure)).orElse(failure);
    } catch (RuntimeException unreadable) {
      return failure;
    }
  }

  /** The dossiers, as they stand there, tell of which item an event is. */
  private Named at(long event) {
    List<Long> items = new ArrayList<>();
    try (StoredView view = store.view()) {
      view.pages(
          Dossiers.KIND,
          row -> {
            for (byte[] line : Dossiers.split(row.content())) {
              if (number(line).filter(number -> number == event).isPresent()) {
                items.add(Dossiers.item(row.number()));
              }
            }
          });
    }
    boolean isOne = items.stream().distinct().count() == 1;
    return new Named(event, isOne ? Optional.of(items.get(0)) : Optional.empty());
  }

  private static Optional<Long> number(byte[] line) {
    return read(line).map(there -> there.event().number());
  }

  /** An event of an item, as its entry has it. */
  private record Recorded(long event, Bytes body) {}

  /** What the entries, which are as they were written, say of an item. */
  private static final class Entries implements Consumer<JournalEntry> {

    private final long item;
    private final List<Recorded> recorded = new ArrayList<>();
    private final Set<Long> erased = new HashSet<>();

    Entries(long item) {
      this.item = item;
    }

    @Override
    public void accept(JournalEntry entry) {
      if (entry.kind().equals(LedgerReplay.EVENT)) {
        LedgerEvent event =
            EventJson.read(EventJson.tree(entry.body().toArray()), Optional.empty());
        event.figures().erased().ifPresent(erased::add);
        if (event.item() == item) {
          recorded.add(new Recorded(event.number(), entry.body()));
        }
      }
    }

    boolean isThere(Recorded event, byte[] line) {
      return read(line)
          .filter(
              there ->
                  there.body().equals(event.body())
                      && there.isAsCommitted()
                      && there.opening().isEmpty() == erased.contains(event.event())
                      && Arrays.equals(there.write(), line))
          .isPresent();
    }
  }

  /** The first event of a page that does not stand there; the last one where all do. */
  private Optional<Named> on(PageKey page) {
    long item = Dossiers.item(page.number());
    Entries entries = new Entries(item);
    try (Journal journal = Journal.read(store)) {
      journal.replay(entries, held -> {});
    }
    try (StoredView view = store.view()) {
      List<Recorded> recorded = entries.recorded;
      int at = 0;
      boolean goesOn = true;
      for (int part = 0; goesOn && part <= Dossiers.part(page.number()); part++) {
        List<byte[]> lines = lines(view, Dossiers.key(item, part));
        goesOn = !lines.isEmpty();
        for (int i = 0; goesOn && i < lines.size(); i++) {
          goesOn = at < recorded.size() && entries.isThere(recorded.get(at), lines.get(i));
          at += goesOn ? 1 : 0;
        }
      }
      int bad = Math.min(at, recorded.size() - 1);
      return bad < 0
          ? Optional.empty()
          : Optional.of(new Named(recorded.get(bad).event(), Optional.of(item)));
    }
  }

  private static List<byte[]> lines(StoredView view, PageKey page) {
    return view.page(page).map(Dossiers::split).orElse(List.of());
  }

  private static Optional<DossierLine> read(byte[] line) {
    try {
      DossierLine read = DossierLine.read(line);
      read.event();
      return Optional.of(read);
    } catch (RuntimeException e) {
      // Whatever stands there is not what was recorded, and how it cannot be read is of no account.
      return Optional.empty();
    }
  }
}
