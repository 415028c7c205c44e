package org.pingyi.evaluation.journal;

import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_TAKEN;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pingyi.evaluation.model.Text;

/** A store in memory. All that can be wrong with a change is found before any of it is made. */
final class MemoryStore implements JournalStore {

  private StoredHead head = StoredHead.NONE;
  private final SortedMap<Long, Bytes> entries = new TreeMap<>();
  private final SortedMap<Long, Bytes> held = new TreeMap<>();
  private final SortedMap<String, SortedMap<Long, Bytes>> pages = new TreeMap<>();

  @Override
  public synchronized StoredHead take(Bytes owner) {
    head = new StoredHead(head.epoch() + 1, owner, head.version(), head.seal());
    return head;
  }

  @Override
  public synchronized StoredHead write(StoredHead expected, StoreChange change) {
    if (head.epoch() != expected.epoch() || head.version() != expected.version()) {
      throw new JournalException(
          JOURNAL_TAKEN,
          Text.of(
              "somebody else took the journal over; nothing was written: go on where it was opened last",
              "日志已被他人接管，未写入任何内容：请在最后打开之处继续"));
    }
    checkNew(entries, change.entries());
    checkNew(change.clearsHeld() ? new TreeMap<>() : held, change.held());
    change.entries().forEach(row -> entries.put(row.number(), row.content()));
    if (change.clearsHeld()) {
      held.clear();
    }
    change.held().forEach(row -> held.put(row.number(), row.content()));
    change.deleted().forEach(key -> ofKind(key.kind()).remove(key.number()));
    change
        .pages()
        .forEach(page -> ofKind(page.key().kind()).put(page.key().number(), page.content()));
    head = new StoredHead(head.epoch(), head.owner(), head.version() + 1, change.seal());
    return head;
  }

  private static void checkNew(SortedMap<Long, Bytes> there, List<StoredRow> rows) {
    Set<Long> numbers = new HashSet<>();
    for (StoredRow row : rows) {
      if (there.containsKey(row.number()) || !numbers.add(row.number())) {
        throw new JournalException(
            JOURNAL_UNAVAILABLE,
            Text.of(
                "row " + row.number() + " is there already; nothing was written",
                "第 " + row.number() + " 行已存在，未写入任何内容"));
      }
    }
  }

  private SortedMap<Long, Bytes> ofKind(String kind) {
    return pages.computeIfAbsent(kind, none -> new TreeMap<>());
  }

  @Override
  public synchronized StoredView view() {
    SortedMap<String, SortedMap<Long, Bytes>> copies = new TreeMap<>();
    pages.forEach((kind, ofKind) -> copies.put(kind, new TreeMap<>(ofKind)));
    return new View(head, new TreeMap<>(entries), new TreeMap<>(held), copies);
  }

  @Override
  public synchronized Optional<Bytes> page(PageKey key) {
    return Optional.ofNullable(ofKind(key.kind()).get(key.number()));
  }

  @Override
  public void close() {}

  private record View(
      StoredHead head,
      SortedMap<Long, Bytes> entries,
      SortedMap<Long, Bytes> held,
      SortedMap<String, SortedMap<Long, Bytes>> pages)
      implements StoredView {

    @Override
    public void entries(Consumer<StoredRow> reader) {
      read(entries, reader);
    }

    @Override
    public void held(Consumer<StoredRow> reader) {
      read(held, reader);
    }

    @Override
    public void pages(String kind, Consumer<StoredRow> reader) {
      read(ofKind(kind), reader);
    }

    @Override
    public Optional<Bytes> page(PageKey key) {
      return Optional.ofNullable(ofKind(key.kind()).get(key.number()));
    }

    private SortedMap<Long, Bytes> ofKind(String kind) {
      return pages.getOrDefault(kind, new TreeMap<>());
    }

    private static void read(SortedMap<Long, Bytes> rows, Consumer<StoredRow> reader) {
      rows.forEach((number, content) -> reader.accept(new StoredRow(number, content)));
    }

    @Override
    public void close() {}
  }
}
