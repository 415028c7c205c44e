package org.pingyi.evaluation.journal;

import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/** A store in memory that goes away at the worst moment, while it is taken over. */
final class FailingStore implements JournalStore {

  /** When it goes away. */
  enum When {
    /** Before anything was done. */
    BEFORE_TAKING,
    /** While it is taken over, which is done as soon as somebody takes it over again. */
    UNDER_WAY,
    /** On the way back: it was taken over, and nobody is told. */
    ON_THE_WAY_BACK,
    /** After it was taken over, before it is read. */
    BEFORE_READING
  }

  private final JournalStore store = JournalStore.inMemory();
  private Optional<When> next = Optional.empty();
  private Optional<Bytes> underWay = Optional.empty();
  private boolean gone;

  /** Goes away while it is taken over the next time. */
  void fail(When when) {
    next = Optional.of(when);
  }

  @Override
  public StoredHead take(Bytes owner) {
    underWay.ifPresent(store::take);
    underWay = Optional.empty();
    if (is(When.BEFORE_TAKING)) {
      throw unavailable();
    }
    if (is(When.UNDER_WAY)) {
      underWay = Optional.of(owner);
      throw unavailable();
    }
    StoredHead head = store.take(owner);
    if (is(When.ON_THE_WAY_BACK)) {
      throw unavailable();
    }
    gone = is(When.BEFORE_READING);
    return head;
  }

  private boolean is(When when) {
    boolean is = next.equals(Optional.of(when));
    if (is) {
      next = Optional.empty();
    }
    return is;
  }

  private static JournalException unavailable() {
    return new JournalException(JOURNAL_UNAVAILABLE, Text.of("gone"));
  }

  @Override
  public StoredView view() {
    if (gone) {
      gone = false;
      throw unavailable();
    }
    return store.view();
  }

  @Override
  public StoredHead write(StoredHead expected, StoreChange change) {
    return store.write(expected, change);
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
