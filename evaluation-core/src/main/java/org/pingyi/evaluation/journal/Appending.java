package org.pingyi.evaluation.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries that are about to be written together: their links, and what is written with them. */
final class Appending {

  /** An entry that has its place in the chain. */
  private record Linked(EntryRow entry, Bytes hash) {}

  private final List<NewEntry> entries;
  private final List<Linked> linked = new ArrayList<>();
  private final List<StoredRow> rows = new ArrayList<>();
  private Seal seal;

  Appending(Seal before, List<NewEntry> entries) {
    this.entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("there is no entry");
    }
    checkPages();
    seal = before;
    this.entries.forEach(this::link);
  }

  private void checkPages() {
    Set<PageKey> keys = new HashSet<>();
    for (NewEntry entry : entries) {
      entry.pages().forEach(page -> checkOnce(keys, page.key()));
      entry.deleted().forEach(key -> checkOnce(keys, key));
    }
  }

  private static void checkOnce(Set<PageKey> keys, PageKey key) {
    if (!keys.add(key)) {
      throw new IllegalArgumentException("named twice: " + key);
    }
  }

  private void link(NewEntry entry) {
    Journal.checkSize(entry.body());
    EntryRow row = EntryRow.of(entry);
    byte[] rest = row.toBytes();
    long number = seal.entries() + 1;
    Bytes hash = Links.link(seal.last(), number, rest);
    rows.add(Links.row(number, hash, rest));
    linked.add(new Linked(row, hash));
    seal = Chain.sealed(seal, row, hash);
  }

  StoreChange change() {
    return new StoreChange(
        seal.toBytes(),
        rows,
        entries.stream().anyMatch(NewEntry::clearsHeld),
        List.of(),
        entries.stream().flatMap(entry -> entry.pages().stream()).toList(),
        entries.stream().flatMap(entry -> entry.deleted().stream()).toList());
  }

  List<JournalEntry> addTo(Chain chain) {
    return linked.stream().map(each -> chain.add(each.entry(), each.hash())).toList();
  }
}
