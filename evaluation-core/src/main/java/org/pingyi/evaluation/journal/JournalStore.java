package org.pingyi.evaluation.journal;

import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Where one journal is written down: the port behind which memory or a database lies.
 *
 * <p>A store takes bytes and asks nothing of them. What it owes is that a change is there as a
 * whole or not at all, that it is durable when {@link #write} returns, and that whoever took the
 * store over first can no longer write once somebody else has.
 *
 * <p>A store whose database went away can be used again, as the same object, once that is back.
 *
 * <p>Thread-safe.
 */
@Stable
public interface JournalStore extends AutoCloseable {

  /**
   * Returns a store in memory, which lasts as long as the object does.
   *
   * @return a new store, empty
   */
  static JournalStore inMemory() {
    return new MemoryStore();
  }

  /**
   * Takes the store over: whoever took it before can write no more. The tables, the journal and its
   * head are made where they are missing.
   *
   * @param owner what the head remembers of whoever takes it, so that they know their own taking
   *     though they never heard of it: up to {@link StoredHead#MAXIMUM_OWNER} bytes, random
   * @return the head as it stands, with the new epoch
   * @throws JournalException if the store cannot be reached or was made by a newer version; where
   *     it cannot be reached it may have been taken over all the same
   */
  StoredHead take(Bytes owner);

  /**
   * Writes a change, all of it or nothing, and returns when it is durable. The version grows by
   * one.
   *
   * @param expected the head on which the change rests
   * @param change what is written
   * @return the new head
   * @throws JournalException with {@code JOURNAL_TAKEN} if somebody else took the store over or
   *     wrote to it, and then nothing was written; with {@code JOURNAL_UNAVAILABLE} if the store
   *     cannot be reached or did not do it, and then the change may have been written or not, which
   *     a {@linkplain #view view} tells once it can be reached again
   */
  StoredHead write(StoredHead expected, StoreChange change);

  /**
   * Looks at the store as it stands at this moment, without taking it over.
   *
   * @return the view, to be closed
   * @throws JournalException if the store cannot be reached or was made by a newer version
   */
  StoredView view();

  /**
   * Reads one page as it stands now, faster than a view does.
   *
   * @param key which page
   * @return its content; empty where there is no such page
   * @throws JournalException if the store cannot be reached or was made by a newer version
   */
  Optional<Bytes> page(PageKey key);

  /** Lets go of what the store holds open. What was written stays. */
  @Override
  void close();
}
