package org.pingyi.evaluation.commandline.folder;

import java.util.Optional;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoreChange;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredView;

/**
 * A store that is read alone, and that nobody can write to meanwhile: there is nobody whom it would
 * have to be taken from.
 *
 * @param store the store
 */
record UnchangedStore(JournalStore store) implements JournalStore {

  /** Returns the head as it stands. */
  @Override
  public StoredHead take(Bytes owner) {
    try (StoredView view = store.view()) {
      return view.head();
    }
  }

  @Override
  public StoredHead write(StoredHead expected, StoreChange change) {
    throw new IllegalStateException("the journal was opened to be read");
  }

  @Override
  public StoredView view() {
    return store.view();
  }

  @Override
  public Optional<Bytes> page(PageKey key) {
    return store.page(key);
  }

  @Override
  public void close() {
    store.close();
  }
}
