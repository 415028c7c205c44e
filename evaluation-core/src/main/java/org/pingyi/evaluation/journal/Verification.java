package org.pingyi.evaluation.journal;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Reads a journal, and sees to it that each row is what was written there. */
final class Verification {

  private final StoredView view;
  private final Seal seal;
  private final Chain chain = new Chain();

  private Verification(StoredView view) {
    this.view = view;
    this.seal = view.head().version() == 0 ? Seal.NONE : Seal.parse(view.head().seal());
  }

  /**
   * Reads entries and held rows.
   *
   * @throws JournalException naming the first row that is not what was written
   */
  static Chain read(StoredView view, Consumer<JournalEntry> entries, Consumer<Bytes> held) {
    Verification verification = new Verification(view);
    verification.entries(entries);
    verification.held(held);
    return verification.chain;
  }

  /** Thrown to read no further. */
  private static final class Enough extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Enough() {
      super("enough", null, false, false);
    }
  }

  /**
   * Reads the first entry and nothing more.
   *
   * @throws JournalException if it is not what was written
   */
  static Optional<JournalEntry> first(StoredView view) {
    Verification verification = new Verification(view);
    try {
      verification.entries(
          entry -> {
            throw new Enough();
          });
    } catch (Enough read) {
      return verification.chain.last();
    }
    return Optional.empty();
  }

  private void entries(Consumer<JournalEntry> reader) {
    view.entries(row -> reader.accept(entry(row)));
    checkEnd(
        chain.seal().entries(), seal.entries(), chain.seal().last(), seal.last(), Damage::entry);
  }

  private JournalEntry entry(StoredRow row) {
    long next = chain.seal().entries() + 1;
    Damage.Row name = Damage.entry(row.number());
    checkPlace(row, next, seal.entries(), name, Damage.entry(next));
    EntryRow entry =
        EntryRow.parse(Links.rest(row))
            .filter(parsed -> Links.follows(row, chain.seal().last()))
            .orElseThrow(() -> Damage.changed(name));
    return chain.add(entry, Links.hash(row));
  }

  private void held(Consumer<Bytes> reader) {
    view.held(row -> reader.accept(heldRow(row)));
    checkEnd(
        chain.seal().heldRows(),
        seal.heldRows(),
        chain.seal().lastHeld(),
        seal.lastHeld(),
        Damage::held);
  }

  private Bytes heldRow(StoredRow row) {
    long next = chain.seal().heldRows() + 1;
    Damage.Row name = Damage.held(row.number());
    checkPlace(row, next, seal.heldRows(), name, Damage.held(next));
    if (!Links.follows(row, chain.seal().lastHeld())) {
      throw Damage.changed(name);
    }
    chain.hold(Links.hash(row));
    return HeldRow.parse(Links.rest(row));
  }

  /** Checks that as many rows are there as were sealed, and that the last is the one sealed. */
  private static void checkEnd(
      long there, long sealed, Bytes last, Bytes sealedLast, LongFunction<Damage.Row> name) {
    if (there < sealed) {
      throw Damage.missing(name.apply(there + 1));
    }
    if (!last.equals(sealedLast)) {
      throw Damage.changed(name.apply(there));
    }
  }

  private void checkPlace(
      StoredRow row, long next, long last, Damage.Row name, Damage.Row nextName) {
    if (view.head().version() == 0) {
      throw Damage.head();
    }
    if (row.number() < next || next > last) {
      throw Damage.foreign(name);
    }
    if (row.number() > next) {
      throw Damage.missing(nextName);
    }
  }

  /**
   * Reads the pages of a kind.
   *
   * @param hashes what the entries say of them, by number
   * @throws JournalException naming the first page that is not what was written
   */
  static void pages(
      StoredView view, String kind, SortedMap<Long, Bytes> hashes, Consumer<StoredRow> reader) {
    Iterator<Map.Entry<Long, Bytes>> expected = hashes.entrySet().iterator();
    view.pages(
        kind,
        row -> {
          if (!hashes.containsKey(row.number())) {
            throw Damage.foreign(Damage.page(new PageKey(kind, row.number())));
          }
          Map.Entry<Long, Bytes> next = expected.next();
          if (next.getKey() != row.number()) {
            throw Damage.missing(Damage.page(new PageKey(kind, next.getKey())));
          }
          checkPage(
              new PageKey(kind, row.number()),
              Optional.of(row.content()),
              Optional.of(next.getValue()));
          reader.accept(row);
        });
    if (expected.hasNext()) {
      throw Damage.missing(Damage.page(new PageKey(kind, expected.next().getKey())));
    }
  }

  static void checkPage(PageKey key, Optional<Bytes> content, Optional<Bytes> hash) {
    Damage.Row name = Damage.page(key);
    if (content.isEmpty() && hash.isPresent()) {
      throw Damage.missing(name);
    }
    if (content.isPresent() && hash.isEmpty()) {
      throw Damage.foreign(name);
    }
    if (!content.map(Verification::hash).equals(hash)) {
      throw Damage.changedPage(key);
    }
  }

  private static Bytes hash(Bytes content) {
    return Links.sha256(content.raw());
  }
}
