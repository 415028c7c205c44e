package org.pingyi.evaluation.journal;

import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_TAKEN;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A journal: a chain of entries that only grows, what is held until an entry clears it, and pages
 * that entries stand for. Each write is durable when its method returns, all of it or nothing, and
 * what was changed behind the journal's back is found when it is opened or read.
 *
 * <p>Thread-safe: one write is made at a time, and others wait for it. Whoever has much to write at
 * once puts it into one row.
 *
 * <h2>When a write fails</h2>
 *
 * After a {@link JournalException} from {@link #hold} or {@link #append} nobody knows whether it
 * was written. The journal then takes no further write; {@link #take(JournalStore, Bytes)} on the
 * same store, once that can be reached, gives another one, which tells by what it holds.
 *
 * <h2>What is written, for whoever checks it with a program of their own</h2>
 *
 * Numbers are binary, the greatest byte first, of 8 bytes where nothing else is said; a kind is its
 * length as one byte and its letters in ASCII; ‖ puts bytes one after another.
 *
 * <ul>
 *   <li>An <b>entry</b> is a row, numbered from 1: <i>hash ‖ rest</i>. The rest is <i>kind ‖ c ‖ m
 *       ‖ marks ‖ body</i>, where <i>c</i> is one byte, 1 if the entry clears what is held and else
 *       0; <i>m</i> is the number of marks, of 4 bytes. A mark says that a page was written or
 *       taken out: <i>kind ‖ number ‖ 1 ‖ SHA-256 of the page's content</i>, or <i>kind ‖ number ‖
 *       0</i>. The last mark of a page counts.
 *   <li>The <b>hash</b> of a row is <i>SHA-256(hash before ‖ number ‖ rest)</i>, of 32 bytes. The
 *       first entry follows 32 zeros.
 *   <li>A <b>held</b> row is <i>hash ‖ 0 ‖ content</i>, numbered from 1 since the last entry that
 *       cleared what was held. The first one follows the hash of that entry, or 32 zeros.
 *   <li>A <b>page</b> is its content. Its hash outlives it in the entries: what could be guessed is
 *       not to be put on a page without salt.
 *   <li>The <b>seal</b> in the head is <i>1 ‖ number of entries ‖ hash of the last ‖ number of held
 *       rows ‖ hash of the last ‖ SHA-256 of all that is before it</i>; 1 is the format. Where
 *       there is no entry, or nothing is held, the hash is what the next one will follow.
 *   <li>Beside the seal the head has who took the journal over last, how often that was done, and
 *       how many changes were written; none of it is linked.
 * </ul>
 *
 * A chain shows what was changed in it, and what is missing from its end as the head knows it. Only
 * somebody who knows an entry's hash from elsewhere can tell that the whole was written anew, or
 * that an older state was put back: so hashes are worth publishing.
 */
@Experimental
public final class Journal implements AutoCloseable {

  /** How many bytes may be held in one row, or an entry's body may have: 1,000,000. */
  public static final int MAXIMUM_BYTES = 1_000_000;

  private final JournalStore store;
  private final Optional<StoredView> reading;
  private final Chain chain;
  private StoredHead head;

  /** Why it takes no further write, if it takes none. */
  private @Nullable Supplier<JournalException> stopped;

  private Journal(JournalStore store, Optional<StoredView> reading, StoredHead head, Chain chain) {
    this.store = store;
    this.reading = reading;
    this.head = head;
    this.chain = chain;
  }

  /**
   * Takes a journal over, so that whoever had it before can write no more, and looks at all entries
   * and all that is held whether they are what was written.
   *
   * @param store where it is written down; it is not closed with the journal
   * @param owner by what whoever takes it knows its own taking, in {@link #takeAgain()}: up to
   *     {@link StoredHead#MAXIMUM_OWNER} bytes, random, so that nobody else has the same
   * @return the journal, to write to
   * @throws IllegalArgumentException if the owner is empty, or too large
   * @throws JournalException if the store cannot be reached; if it was made by a newer version; if
   *     an entry, a held row or the head was changed; if somebody else takes it over meanwhile
   */
  public static Journal take(JournalStore store, Bytes owner) {
    return take(store, owner, entry -> {}, held -> {});
  }

  /**
   * Takes a journal over and reads it, as {@link #take(JournalStore, Bytes)} and then {@link
   * #replay} do, by looking at it once. What was read is of no account where this throws.
   *
   * @param store where it is written down; it is not closed with the journal
   * @param owner as {@link #take(JournalStore, Bytes)} has it
   * @param entries who is given each entry
   * @param held who is given the content of each held row
   * @return the journal, to write to
   * @throws IllegalArgumentException if the owner is empty, or too large
   * @throws JournalException as {@link #take(JournalStore, Bytes)} does
   */
  public static Journal take(
      JournalStore store, Bytes owner, Consumer<JournalEntry> entries, Consumer<Bytes> held) {
    if (owner.size() == 0) {
      throw new IllegalArgumentException("whoever takes a journal over needs to know it again");
    }
    StoredHead.checkOwner(owner);
    return taken(store, store.take(owner), entries, held);
  }

  private static Journal taken(
      JournalStore store, StoredHead head, Consumer<JournalEntry> entries, Consumer<Bytes> held) {
    try (StoredView view = store.view()) {
      if (!view.head().equals(head)) {
        throw taken();
      }
      Chain chain = Verification.read(view, entries, held);
      return new Journal(store, Optional.empty(), head, chain);
    }
  }

  /**
   * Takes the journal over anew, unless it is seen that somebody else has it: for who does not know
   * whether the last change was written. Who takes it over at the very moment may be told that it
   * was taken from him; nobody writes who did not take it last. Where that fails half-way it can be
   * tried again, as often as need be: whose taking was the last is in the head.
   *
   * @return the journal, to write to, in place of this one
   * @throws JournalException as {@link #take(JournalStore, Bytes)} does, and if somebody else took
   *     it over
   */
  public Journal takeAgain() {
    return takeAgain(entry -> {}, held -> {});
  }

  /**
   * Takes the journal over anew and reads it, as {@link #takeAgain()} and then {@link #replay} do,
   * by looking at it once. What was read is of no account where this throws.
   *
   * @param entries who is given each entry
   * @param held who is given the content of each held row
   * @return the journal, to write to, in place of this one
   * @throws JournalException as {@link #takeAgain()} does
   */
  public synchronized Journal takeAgain(Consumer<JournalEntry> entries, Consumer<Bytes> held) {
    try (StoredView view = store.view()) {
      if (!view.head().owner().equals(head.owner())) {
        throw taken();
      }
    }
    return taken(store, store.take(head.owner()), entries, held);
  }

  /**
   * Opens a journal as it stands at this moment, to be read and not written to, and looks at it as
   * {@link #take(JournalStore, Bytes)} does. Nothing is taken over: whoever has the journal goes on
   * writing, which is not seen here.
   *
   * @param store where it is written down; it is not closed with the journal
   * @return the journal, to be closed, since the store keeps for it what was deleted
   * @throws JournalException if the store cannot be reached; if it was made by a newer version; if
   *     an entry, a held row or the head was changed
   */
  public static Journal read(JournalStore store) {
    StoredView view = store.view();
    try {
      Chain chain = Verification.read(view, entry -> {}, held -> {});
      return new Journal(store, Optional.of(view), view.head(), chain);
    } catch (RuntimeException e) {
      view.close();
      throw e;
    }
  }

  /**
   * Reads the first entry of a journal, which tells what the journal is of, and looks at no other.
   * Nothing is taken over: whoever has the journal goes on writing.
   *
   * @param store where it is written down
   * @return the entry; empty where there is none yet
   * @throws JournalException if the store cannot be reached; if it was made by a newer version; if
   *     the entry was changed
   */
  public static Optional<JournalEntry> first(JournalStore store) {
    try (StoredView view = store.view()) {
      return Verification.first(view);
    }
  }

  /**
   * Reads all entries, and then all that is held, in the order in which they were written.
   *
   * @param entries who is given each entry
   * @param held who is given the content of each held row
   * @throws JournalException as {@link #take(JournalStore, Bytes)} does
   */
  public void replay(Consumer<JournalEntry> entries, Consumer<Bytes> held) {
    look(known -> known, (view, known) -> Verification.read(view, entries, held));
  }

  /**
   * Returns the last entry.
   *
   * @return the entry; empty where there is none yet
   */
  public synchronized Optional<JournalEntry> last() {
    return chain.last();
  }

  /**
   * Returns how many rows are held.
   *
   * @return at least 0
   */
  public synchronized long heldRows() {
    return chain.seal().heldRows();
  }

  /**
   * Holds something until an entry clears it.
   *
   * @param content what is held, at most {@link #MAXIMUM_BYTES}
   * @throws IllegalArgumentException if it is too much; nothing was written
   * @throws JournalException if it may not have been written
   */
  public synchronized void hold(Bytes content) {
    checkSize(content);
    Seal seal = chain.seal();
    long number = seal.heldRows() + 1;
    StoredRow row = HeldRow.following(seal.lastHeld(), number, content);
    Bytes hash = Links.hash(row);
    Seal after = new Seal(seal.entries(), seal.last(), number, hash);
    List<StoredRow> held = List.of(row);
    write(new StoreChange(after.toBytes(), List.of(), false, held, List.of(), List.of()));
    chain.hold(hash);
  }

  /**
   * Adds an entry, with what changes at the same moment.
   *
   * @param entry the entry
   * @return the entry as it was written
   * @throws IllegalArgumentException as {@link #append(List)} does
   * @throws JournalException if it may not have been written
   */
  public JournalEntry append(NewEntry entry) {
    return append(List.of(entry)).get(0);
  }

  /**
   * Adds entries, with what changes at the same moment, all of it or nothing.
   *
   * @param entries the entries, in their order
   * @return the entries as they were written
   * @throws IllegalArgumentException if there is none; if a body is larger than {@link
   *     #MAXIMUM_BYTES}, or an entry with what it has to say of its pages than {@link
   *     StoredRow#MAXIMUM_SIZE}; if a page is named twice; nothing was written
   * @throws JournalException if they may not have been written
   */
  public synchronized List<JournalEntry> append(List<NewEntry> entries) {
    Appending appending = new Appending(chain.seal(), entries);
    write(appending.change());
    return appending.addTo(chain);
  }

  static void checkSize(Bytes content) {
    if (content.size() > MAXIMUM_BYTES) {
      throw new IllegalArgumentException(
          "at most " + MAXIMUM_BYTES + " bytes are written in one row, not " + content.size());
    }
  }

  private void write(StoreChange change) {
    if (reading.isPresent()) {
      throw new IllegalStateException("the journal was opened to be read");
    }
    checkGoesOn();
    stopped = Journal::unknown;
    try {
      head = store.write(head, change);
      stopped = null;
    } catch (JournalException e) {
      if (e.problem() == JOURNAL_TAKEN) {
        stopped = Journal::taken;
      }
      throw e;
    }
  }

  /**
   * Reads the pages of one kind, in the order of numbers, and looks at each whether it is what was
   * written. Writes go on meanwhile and are not seen.
   *
   * @param kind the kind
   * @param reader who is given each
   * @throws JournalException if the store cannot be reached; if a page was changed, is missing or
   *     was never written; if somebody else took the journal over
   */
  public void pages(String kind, Consumer<StoredRow> reader) {
    look(
        known -> known.pages(kind),
        (view, hashes) -> Verification.pages(view, kind, hashes, reader));
  }

  /**
   * Reads one page, and looks at it whether it is what was written.
   *
   * @param key which page
   * @return its content; empty where there is no such page
   * @throws JournalException as {@link #pages} does
   */
  public synchronized Optional<Bytes> page(PageKey key) {
    checkGoesOn();
    Optional<Bytes> content = reading.isPresent() ? reading.get().page(key) : store.page(key);
    try {
      Verification.checkPage(key, content, chain.page(key));
    } catch (JournalException e) {
      checkStillOurs();
      throw e;
    }
    return content;
  }

  /** Reads from a view of what this journal knows, be it open already or not. */
  private <T> void look(Function<Chain, T> known, BiConsumer<StoredView, T> reader) {
    if (reading.isPresent()) {
      synchronized (this) {
        reader.accept(reading.get(), known.apply(chain));
      }
      return;
    }
    StoredView view;
    T knownNow;
    synchronized (this) {
      checkGoesOn();
      view = store.view();
      knownNow = known.apply(chain);
      if (!view.head().equals(head)) {
        view.close();
        throw taken();
      }
    }
    try (view) {
      reader.accept(view, knownNow);
    }
  }

  private void checkGoesOn() {
    if (stopped != null) {
      throw stopped.get();
    }
  }

  private void checkStillOurs() {
    if (reading.isEmpty()) {
      try (StoredView view = store.view()) {
        if (!view.head().equals(head)) {
          throw taken();
        }
      }
    }
  }

  private static JournalException taken() {
    return new JournalException(
        JOURNAL_TAKEN,
        Text.of(
            "somebody else took the journal over and writes to it: go on where it was opened last",
            "日志已被他人接管并写入：请在最后打开之处继续"));
  }

  private static JournalException unknown() {
    return new JournalException(
        JOURNAL_UNAVAILABLE,
        Text.of(
            "it is not known whether the last change was written: open the journal again, which"
                + " tells",
            "上一次更改是否已写入尚不可知：请重新打开日志，即可查明"));
  }

  /** Lets go of what the journal holds open; the store stays open. */
  @Override
  public synchronized void close() {
    reading.ifPresent(StoredView::close);
  }
}
