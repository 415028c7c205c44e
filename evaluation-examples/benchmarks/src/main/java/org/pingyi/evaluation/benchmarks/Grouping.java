package org.pingyi.evaluation.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoreChange;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.journal.StoredView;

/**
 * A store that writes what comes to it to another one some thousand changes at a time, so that a
 * ledger is large before long. What it was given last is lost if it is not closed; while something
 * is put off it gives no view. The other store is not closed with it.
 *
 * <p>Not thread-safe.
 */
final class Grouping implements JournalStore {

  private static final int TOGETHER = 5_000;

  private final JournalStore store;
  private final List<StoredRow> entries = new ArrayList<>();
  private final Map<PageKey, Bytes> pages = new LinkedHashMap<>();
  private final Set<PageKey> deleted = new LinkedHashSet<>();
  private Bytes seal = Bytes.EMPTY;
  private @Nullable StoredHead head;

  Grouping(JournalStore store) {
    this.store = store;
  }

  @Override
  public StoredHead take(Bytes owner) {
    StoredHead taken = store.take(owner);
    head = taken;
    return taken;
  }

  @Override
  public StoredHead write(StoredHead expected, StoreChange change) {
    if (change.clearsHeld() || !change.held().isEmpty()) {
      throw new IllegalArgumentException("a ledger holds nothing");
    }
    entries.addAll(change.entries());
    change.deleted().forEach(pages::remove);
    deleted.addAll(change.deleted());
    for (StoredPage page : change.pages()) {
      pages.put(page.key(), page.content());
      deleted.remove(page.key());
    }
    seal = change.seal();
    if (entries.size() >= TOGETHER) {
      writeAll();
    }
    return new StoredHead(
        expected.epoch(), expected.owner(), expected.version() + 1, change.seal());
  }

  private void writeAll() {
    if (entries.isEmpty() || head == null) {
      return;
    }
    List<StoredPage> written = new ArrayList<>();
    pages.forEach((key, content) -> written.add(new StoredPage(key, content)));
    head =
        store.write(
            head, new StoreChange(seal, entries, false, List.of(), written, List.copyOf(deleted)));
    entries.clear();
    pages.clear();
    deleted.clear();
  }

  @Override
  public StoredView view() {
    if (!entries.isEmpty()) {
      throw new IllegalStateException("something is not written yet");
    }
    return store.view();
  }

  @Override
  public Optional<Bytes> page(PageKey key) {
    Bytes put = pages.get(key);
    return put != null
        ? Optional.of(put)
        : deleted.contains(key) ? Optional.empty() : store.page(key);
  }

  @Override
  public void close() {
    writeAll();
  }
}
