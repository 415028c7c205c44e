package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalEntry;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.redaction.Redaction;
import org.pingyi.evaluation.stability.Stable;

/**
 * Keeps what people were unhappy with until it is put right (整改台账): items, and each step that was
 * taken on them, by whom, why, when it took effect and when it was recorded. Nothing that was
 * recorded is changed; what names a person can be erased, and the ledger says that it was.
 *
 * <p>Opening a ledger looks at every entry of its journal and every dossier, and names the first
 * event that is not what was recorded.
 *
 * <p>Only one ledger is open on a journal at a time: the one that was opened last. Another one that
 * was open before goes on telling items as it knew them, and not what happened since; its next
 * step, and whatever else reaches for the journal, tells that the journal was taken over.
 *
 * <p>Thread-safe. Two that take a step on the same version of an item get one step, and one {@link
 * LedgerException}.
 */
@Stable
public final class RectificationLedger implements AutoCloseable {

  private static final int OWNER = 16;

  private final LedgerHeader header;
  private final LedgerRecords records;
  private final Entering entering;
  private final StepTaking stepTaking;
  private final Regrouping regrouping;
  private final Erasure erasure;
  private final Urgency urgency;

  private RectificationLedger(LedgerSetup setup, LedgerHeader header, LedgerRecords records) {
    this.header = header;
    this.records = records;
    StepCheck check = new StepCheck(LifeCycle.STANDARD);
    HostCheck host = new HostCheck(setup.host());
    DayCheck days = new DayCheck(setup.followUp().calendar());
    this.entering = new Entering(setup.followUp(), days, check, host);
    this.stepTaking = new StepTaking(setup.followUp(), days, check, host);
    this.regrouping = new Regrouping(check, entering);
    this.erasure = new Erasure(check);
    this.urgency = new Urgency(setup.order());
  }

  /**
   * Opens a ledger: a new one where the journal is empty, else the one that the journal is of.
   *
   * @param store where its journal is; it is not closed with the ledger
   * @param setup what it is given of the outer world
   * @return the ledger, the only one that writes to the journal from now on
   * @throws LedgerException if the journal holds something else: whoever has it goes on
   * @throws JournalException if the journal cannot be reached, was changed behind the ledger's
   *     back, or was made by a newer version
   */
  public static RectificationLedger open(JournalStore store, LedgerSetup setup) {
    requireNonNull(setup, "setup");
    try {
      LedgerReplay.requireFit(store);
      return taken(store, setup);
    } catch (JournalException e) {
      throw DamagedEvent.named(store, e);
    }
  }

  private static RectificationLedger taken(JournalStore store, LedgerSetup setup) {
    Bytes owner = Bytes.of(setup.random().next(OWNER));
    LedgerReplay.Replayed replayed =
        LedgerReplay.of((entries, held) -> Journal.take(store, owner, entries, held));
    LedgerHeader header =
        replayed
            .header()
            .orElseGet(
                () -> new LedgerHeader(HexFormat.of().formatHex(setup.random().next(OWNER))));
    if (replayed.header().isEmpty()) {
      replayed.journal().append(NewEntry.of(LedgerHeader.KIND, header.write()));
    }
    return new RectificationLedger(
        setup, header, new LedgerRecords(store, setup, replayed.journal(), replayed.state()));
  }

  /**
   * Returns the ledger's own id.
   *
   * @return 32 hexadecimal digits, drawn when it was first opened
   */
  public String id() {
    return header.id();
  }

  /**
   * Returns where the ledger stands, to be published: only who knows it from elsewhere can tell
   * that the whole database was put back to an earlier state, or written anew.
   *
   * @return how many events there are, and the hash that stands for all of them
   */
  public synchronized LedgerHead head() {
    LedgerState known = records.known();
    String hash = records.journal().last().orElseThrow().hash().hex();
    return new LedgerHead(known.events(), hash);
  }

  /**
   * Says whether the ledger only grew since it stood somewhere.
   *
   * @param earlier where it stood
   * @return false where it was put back or written anew since, or is another ledger
   * @throws JournalException if the journal cannot be reached, was changed or taken over
   */
  public synchronized boolean contains(LedgerHead earlier) {
    records.known();
    List<JournalEntry> found = new ArrayList<>();
    records
        .journal()
        .replay(
            entry -> {
              if (LedgerReplay.event(entry.number()) == earlier.events()
                  && entry.hash().hex().equals(earlier.hash())) {
                found.add(entry);
              }
            },
            held -> {});
    return !found.isEmpty();
  }

  /**
   * Enters problems, all of them or none. One whose source has a reference is not entered again
   * while there is an open item with the same kind and reference, be it as part of another item,
   * nor ever on the same occasion; on another occasion, what was put right and is there again is a
   * new item.
   *
   * <p>A problem whose source has no reference is always new. Where it is not known whether it was
   * entered, since the journal could not be reached, look before reporting it again.
   *
   * @param problems the problems
   * @param signature who reports them
   * @return what became of each, in the same order, with the items as they stand
   * @throws LedgerException if somebody may not report, the signature is of a day that is not over,
   *     evidence is not where it is said to be, or a problem is of an object, a criterion or a
   *     rater group that the host does not know; nothing was entered
   * @throws JournalException if the journal cannot be reached: whether they were entered is then
   *     not known
   */
  public synchronized List<Reported> report(List<NewItem> problems, Signature signature) {
    return records.record(recording -> entering.report(recording, problems, signature)).stream()
        .map(one -> new Reported(records.known().required(one.number()), one.entry()))
        .toList();
  }

  /**
   * Enters a problem.
   *
   * @param problem the problem
   * @param signature who reports it
   * @return its item, a new one or the one that there was
   * @throws LedgerException as {@link #report(List, Signature)} does
   * @throws JournalException as {@link #report(List, Signature)} does
   */
  public RectificationItem report(NewItem problem, Signature signature) {
    return report(List.of(problem), signature).get(0).item();
  }

  /**
   * Takes a step on an item.
   *
   * @param item the item as it was seen
   * @param step the step
   * @param signature who takes it, and why
   * @return the item as it stands since
   * @throws LedgerException if the step may not be taken, saying what may; nothing was changed
   * @throws JournalException if the journal cannot be reached: whether the step was taken is then
   *     not known, and the item's version tells once it can be reached again
   */
  public synchronized RectificationItem take(ItemVersion item, Step step, Signature signature) {
    return records
        .recordItems(recording -> stepTaking.take(recording, item, step, signature))
        .get(0);
  }

  /**
   * Merges items into another one of the same object, which goes on for all of them: it is due when
   * the first of them was, and with the superior where one of them was.
   *
   * @param items the items, which come to their end by it
   * @param into the item that goes on
   * @param signature who merges them, and why
   * @return the item that goes on, as it stands since
   * @throws LedgerException if one may not be merged, or is of another object; nothing was changed
   * @throws JournalException as {@link #take} does
   */
  public synchronized RectificationItem merge(
      List<ItemVersion> items, ItemVersion into, Signature signature) {
    return records
        .recordItems(recording -> regrouping.merge(recording, items, into, signature))
        .get(0);
  }

  /**
   * Splits an item into several, which go on for it in its round: they are due when it was, or
   * earlier, and with the superior where it was.
   *
   * @param item the item, which comes to its end by it
   * @param parts at least two parts
   * @param signature who splits it, and why
   * @return the parts
   * @throws LedgerException if it may not be split; nothing was changed
   * @throws JournalException as {@link #take} does
   */
  public synchronized List<RectificationItem> split(
      ItemVersion item, List<NewItem> parts, Signature signature) {
    return records.recordItems(recording -> regrouping.split(recording, item, parts, signature));
  }

  /**
   * Erases what an event says in words, and of persons: what it did stays, and the ledger says that
   * it was erased, by whom and why, as a step on its item. What was erased before stays as it is.
   *
   * <p>A database may keep what was deleted for a while, in its logs, its backups, and in unused
   * places of its files. The reason should not say again what was erased.
   *
   * @param event the event's number, from 1
   * @param signature who erases it, and why
   * @return the item as it stands since
   * @throws LedgerException if there is no such event, or somebody may not erase it; nothing was
   *     changed
   * @throws JournalException if the journal cannot be reached: whether it was erased is then not
   *     known, and it can be erased again
   */
  public synchronized RectificationItem erase(long event, Signature signature) {
    return records.recordItems(recording -> erasure.erase(recording, event, signature)).get(0);
  }

  /**
   * Returns an item.
   *
   * @param number its number, from 1
   * @return the item as it stands; empty where there is none
   */
  public synchronized Optional<RectificationItem> item(long number) {
    return records.known().item(number);
  }

  /**
   * Says whether something is left to be done about an item. One that was merged or split is open
   * while an item is that goes on for it.
   *
   * @param number the item's number
   * @return whether it is open; of an item that there is not it is not
   */
  public synchronized boolean isOpen(long number) {
    LedgerState known = records.known();
    return known.item(number).filter(known::isOpen).isPresent();
  }

  /** Returns all items as they stand together. */
  synchronized List<RectificationItem> everything() {
    return List.copyOf(records.known().items());
  }

  /**
   * Returns all that happened to an item.
   *
   * @param item the item's number, from 1
   * @return the events, the first one first
   * @throws LedgerException if there is no such item
   * @throws JournalException if the journal cannot be reached, or its dossier was changed
   */
  public synchronized List<LedgerEvent> history(long item) {
    return records.history(item);
  }

  /**
   * Hands out all that happened to items, one item after the other, as the ledger was when it was
   * asked: what is recorded meanwhile is left out. Others may use the ledger meanwhile; in memory
   * is one item at a time.
   *
   * @param which of which items, as they stood then
   * @param each hears the events of an item, the first one first; items come by their numbers
   * @throws JournalException if the journal cannot be reached, or a dossier was changed
   */
  public void histories(Predicate<RectificationItem> which, Consumer<List<LedgerEvent>> each) {
    List<RectificationItem> items;
    long last;
    synchronized (this) {
      items = List.copyOf(records.known().items());
      last = records.known().events();
    }
    for (RectificationItem item : items) {
      if (which.test(item)) {
        List<LedgerEvent> events = history(item.number());
        each.accept(events.stream().filter(event -> event.number() <= last).toList());
      }
    }
  }

  /**
   * Returns what takes the names out of a text of those who took a step, own an item or found one,
   * however they are written. All that happened is looked through for them; names that were erased
   * are not known any more.
   *
   * @return a redaction by the names that are known now
   * @throws JournalException if the journal cannot be reached, or a dossier was changed
   */
  public Redaction knownNames() {
    return KnownNames.in(this).redaction();
  }

  /**
   * Returns the number of the last event, which is how many there are.
   *
   * @return at least 0
   */
  public synchronized long lastEvent() {
    return records.known().events();
  }

  /**
   * Finds items. Listing those that are overdue or nearly so costs what is listed, however large
   * the ledger is.
   *
   * @param query which items, and in which order
   * @return a page of them
   * @throws IllegalArgumentException if no page of this ledger gave the place after which it begins
   * @throws org.pingyi.evaluation.plugin.PluginException if the order that the ledger was given
   *     fails
   */
  public synchronized ItemPage items(ItemQuery query) {
    return ItemSearch.page(records.known(), query, urgency);
  }

  /**
   * Tells what happened since an event, for a host that notifies people: it keeps the number of the
   * last event that it was told of.
   *
   * @param sinceEvent the number of the last event that is known; 0 for all
   * @param limit how many at most, 1 to 10,000
   * @return the events after it, the first one first; none where nothing happened since
   * @throws IllegalArgumentException if a number is out of range
   * @throws JournalException if the journal cannot be reached, or a dossier was changed
   */
  public synchronized List<LedgerChange> changes(long sinceEvent, int limit) {
    return ChangeReader.after(records, sinceEvent, limit);
  }

  /** Lets go of the journal. The ledger is not changed by it and can be opened again. */
  @Override
  public synchronized void close() {
    records.release();
  }
}
