package org.pingyi.evaluation.opinion;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoreChange;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.journal.StoredView;

/** A store that shows one of its entries or pages with one bit another. */
final class ChangedStore implements JournalStore {

  private final JournalStore real;
  private int changed = -1;

  ChangedStore(JournalStore real) {
    this.real = real;
  }

  /** Says which row is shown otherwise, from 0, entries first. */
  void change(int row) {
    changed = row;
  }

  int rows() {
    AtomicInteger rows = new AtomicInteger();
    try (StoredView view = real.view()) {
      view.entries(row -> rows.incrementAndGet());
      BookPage.KINDS.forEach(kind -> view.pages(kind, row -> rows.incrementAndGet()));
    }
    return rows.get();
  }

  private int before(String kind) {
    AtomicInteger rows = new AtomicInteger();
    try (StoredView view = real.view()) {
      view.entries(row -> rows.incrementAndGet());
      BookPage.KINDS.stream()
          .takeWhile(other -> !other.equals(kind))
          .forEach(other -> view.pages(other, row -> rows.incrementAndGet()));
    }
    return rows.get();
  }

  private Consumer<StoredRow> shown(int first, Consumer<StoredRow> reader) {
    AtomicInteger at = new AtomicInteger(first);
    return row ->
        reader.accept(
            at.getAndIncrement() == changed
                ? new StoredRow(row.number(), flipped(row.content()))
                : row);
  }

  private static Bytes flipped(Bytes bytes) {
    byte[] array = bytes.toArray();
    array[array.length / 2] ^= 1;
    return Bytes.of(array);
  }

  @Override
  public StoredHead take(Bytes owner) {
    return real.take(owner);
  }

  @Override
  public StoredHead write(StoredHead expected, StoreChange change) {
    return real.write(expected, change);
  }

  @Override
  public Optional<Bytes> page(PageKey key) {
    return real.page(key);
  }

  @Override
  public StoredView view() {
    StoredView seen = real.view();
    return new StoredView() {
      @Override
      public StoredHead head() {
        return seen.head();
      }

      @Override
      public void entries(Consumer<StoredRow> reader) {
        seen.entries(shown(0, reader));
      }

      @Override
      public void held(Consumer<StoredRow> reader) {
        seen.held(reader);
      }

      @Override
      public void pages(String kind, Consumer<StoredRow> reader) {
        seen.pages(kind, shown(before(kind), reader));
      }

      @Override
      public Optional<Bytes> page(PageKey key) {
        return seen.page(key);
      }

      @Override
      public void close() {
        seen.close();
      }
    };
  }

  @Override
  public void close() {}
}
