package org.pingyi.evaluation.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a journal comes to: its seal, its last entry, and the hash of each page. It grows by entries
 * and held rows, whether they were read or written.
 *
 * <p>Mutable and not thread-safe.
 */
final class Chain {

  private Seal seal = Seal.NONE;
  private Optional<JournalEntry> last = Optional.empty();
  private final Map<String, Map<Long, Bytes>> pages = new HashMap<>();

  Seal seal() {
    return seal;
  }

  Optional<JournalEntry> last() {
    return last;
  }

  /** Returns a copy of the hashes of the pages of a kind, by number. */
  SortedMap<Long, Bytes> pages(String kind) {
    return new TreeMap<>(pages.getOrDefault(kind, Map.of()));
  }

  Optional<Bytes> page(PageKey key) {
    return Optional.ofNullable(pages.getOrDefault(key.kind(), Map.of()).get(key.number()));
  }

  /** Returns the seal after an entry. */
  static Seal sealed(Seal before, EntryRow entry, Bytes hash) {
    return entry.clearsHeld()
        ? new Seal(before.entries() + 1, hash, 0, hash)
        : new Seal(before.entries() + 1, hash, before.heldRows(), before.lastHeld());
  }

  JournalEntry add(EntryRow entry, Bytes hash) {
    seal = sealed(seal, entry, hash);
    JournalEntry added = new JournalEntry(seal.entries(), entry.kind(), entry.body(), hash);
    last = Optional.of(added);
    for (EntryRow.PageMark mark : entry.marks()) {
      Map<Long, Bytes> ofKind = pages.computeIfAbsent(mark.key().kind(), none -> new HashMap<>());
      mark.hash()
          .ifPresentOrElse(
              there -> ofKind.put(mark.key().number(), there),
              () -> ofKind.remove(mark.key().number()));
    }
    return added;
  }

  void hold(Bytes hash) {
    seal = new Seal(seal.entries(), seal.last(), seal.heldRows() + 1, hash);
  }
}
