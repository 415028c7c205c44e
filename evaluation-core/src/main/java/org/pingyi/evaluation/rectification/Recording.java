package org.pingyi.evaluation.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.receipt.RandomBytes;

/** Events that are recorded together, all of them or none. The state changes once they are. */
final class Recording {

  private final LedgerState state;
  private final Journal journal;
  private final RandomBytes random;
  private final Instant now;
  private final List<LedgerEvent> events = new ArrayList<>();
  private final List<NewEntry> entries = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();
  private int entered;

  Recording(LedgerState state, Journal journal, RandomBytes random, Instant now) {
    this.state = state;
    this.journal = journal;
    this.random = random;
    this.now = now;
  }

  /** Returns the number of the next item that is entered. */
  long nextItem() {
    return state.size() + 1L + entered;
  }

  /** Adds an event that enters an item. */
  long enter(
      NewItem item, EventFigures figures, Signature signature, String role, LocalDate effective) {
    long number = nextItem();
    entered++;
    add(
        null,
        number,
        StepKind.REPORT,
        new Outcome(role, ItemState.REPORTED, 1, false),
        effective,
        figures,
        StepText.of(item, signature));
    return number;
  }

  /** In which role a step was taken, and what it led to. */
  record Outcome(String role, ItemState state, int round, boolean escalated) {

    static Outcome of(StepCheck.Allowed allowed, RectificationItem item) {
      return new Outcome(allowed.role(), allowed.to(), item.round(), item.escalated());
    }
  }

  /** Adds an event; there is one for each item at most. */
  void add(
      @Nullable RectificationItem before,
      long item,
      StepKind step,
      Outcome outcome,
      LocalDate effective,
      EventFigures figures,
      EventText text) {
    LedgerEvent event =
        new LedgerEvent(
            state.events() + events.size() + 1,
            item,
            before == null ? 1 : before.version() + 1,
            step,
            outcome.role(),
            outcome.state(),
            outcome.round(),
            outcome.escalated(),
            effective,
            now,
            figures,
            Optional.of(text));
    DossierLine line = DossierLine.of(event, text, random);
    Dossiers.Added added =
        Dossiers.add(journal, item, before == null ? -1 : state.part(item), line);
    entries.add(NewEntry.of(LedgerReplay.EVENT, line.body()).writing(List.of(added.page())));
    events.add(event);
    parts.add(added.part());
  }

  /** Writes the events, and then changes the state by them. */
  void write() {
    if (events.isEmpty()) {
      return;
    }
    journal.append(entries);
    for (int i = 0; i < events.size(); i++) {
      LedgerEvent event = events.get(i);
      state.count(event.number(), event.item());
      state.recorded(event.recorded());
      state.put(ItemFold.apply(state.item(event.item()).orElse(null), event), parts.get(i));
    }
  }
}
