package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.receipt.RandomBytes;

/** Events that are recorded together, all of them or none. The state changes once they are. */
final class Recording {

  private final LedgerState state;
  private final Journal journal;
  private final RandomBytes random;
  private final Instant now;
  private final LocalDate today;
  private final List<LedgerEvent> events = new ArrayList<>();
  private final List<NewEntry> entries = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();

  /** The items as they were before each event; null for one that enters its item. */
  private final List<@Nullable RectificationItem> before = new ArrayList<>();

  private int entered;

  Recording(LedgerState state, Journal journal, RandomBytes random, Instant now, LocalDate today) {
    this.state = state;
    this.journal = journal;
    this.random = random;
    this.now = now;
    this.today = today;
  }

  /** Returns the day on which all of them are recorded. */
  LocalDate today() {
    return today;
  }

  /** Returns the day on which what somebody signs takes effect: today where they name none. */
  LocalDate effective(Signature signature) {
    return signature.effective().orElse(today);
  }

  /** Returns the ledger as it is before all of them. */
  LedgerState known() {
    return state;
  }

  /**
   * Returns an item as it is before all of them.
   *
   * @throws LedgerException if there is none
   */
  RectificationItem item(long number) {
    return state.required(number);
  }

  /** Returns all that happened to an item before. */
  List<LedgerEvent> history(long item) {
    return Dossiers.events(journal, item, state.part(item));
  }

  /** Returns a page of a dossier as it is before all of them. */
  Bytes page(long item, int part) {
    return Dossiers.read(journal, item, part);
  }

  /** Returns the number of the next item that is entered. */
  long nextItem() {
    return state.size() + 1L + entered;
  }

  /** Adds an event that enters an item. */
  long enter(
      NewItem item,
      Outcome outcome,
      EventFigures figures,
      Signature signature,
      LocalDate effective) {
    long number = nextItem();
    entered++;
    add(null, number, StepKind.REPORT, outcome, effective, figures, StepText.of(item, signature));
    return number;
  }

  /** In which role a step was taken, and what it led to. */
  record Outcome(String role, ItemState state, int round, boolean escalated) {

    static Outcome of(StepCheck.Allowed allowed, RectificationItem item) {
      return new Outcome(allowed.role(), allowed.to(), item.round(), item.escalated());
    }
  }

  /** Adds an event of an item that there is; there is one for each item at most. */
  void add(
      RectificationItem item,
      StepKind step,
      Outcome outcome,
      LocalDate effective,
      EventFigures figures,
      EventText text) {
    add(item, item.number(), step, outcome, effective, figures, text);
  }

  private void add(
      @Nullable RectificationItem before,
      long item,
      StepKind step,
      Outcome outcome,
      LocalDate effective,
      EventFigures figures,
      EventText text) {
    int part = before == null ? -1 : state.part(item);
    Optional<Bytes> page = part < 0 ? Optional.empty() : Optional.of(page(item, part));
    LedgerEvent event = event(before, item, step, outcome, effective, figures, text);
    add(before, event, Dossiers.add(page, true, item, part, line(event, text)), List.of());
  }

  /**
   * Adds an event that erases the text of another.
   *
   * @param without the item as it is without the text
   * @param page the page of its dossier without the text
   */
  void erase(
      RectificationItem without,
      Outcome outcome,
      LocalDate effective,
      long erased,
      EventText text,
      StoredPage page) {
    long item = without.number();
    int part = state.part(item);
    EventFigures figures = EventFigures.NONE.erased(erased);
    LedgerEvent event = event(without, item, StepKind.ERASE, outcome, effective, figures, text);
    boolean isLast = page.key().equals(Dossiers.key(item, part));
    Bytes last = isLast ? page.content() : page(item, part);
    Dossiers.Added added = Dossiers.add(Optional.of(last), !isLast, item, part, line(event, text));
    boolean isWritten = page.key().equals(added.page().key());
    add(without, event, added, isWritten ? List.of() : List.of(page));
  }

  private LedgerEvent event(
      @Nullable RectificationItem before,
      long item,
      StepKind step,
      Outcome outcome,
      LocalDate effective,
      EventFigures figures,
      EventText text) {
    return new LedgerEvent(
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
  }

  private DossierLine line(LedgerEvent event, EventText text) {
    return DossierLine.of(event, text, random);
  }

  private void add(
      @Nullable RectificationItem item,
      LedgerEvent event,
      Dossiers.Added added,
      List<StoredPage> more) {
    List<StoredPage> pages =
        ImmutableList.<StoredPage>builder().addAll(more).add(added.page()).build();
    entries.add(NewEntry.of(LedgerReplay.EVENT, added.line().body()).writing(pages));
    before.add(item);
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
      event.figures().erased().ifPresent(state::erase);
      state.put(ItemFold.apply(before.get(i), event), parts.get(i));
    }
  }
}
