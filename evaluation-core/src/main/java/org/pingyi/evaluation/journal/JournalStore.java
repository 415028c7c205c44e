package org.pingyi.evaluation.journal;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where one journal is written down: the port behind which memory or a database lies.
 *
 * <p>A store takes bytes and asks nothing of them. What it owes is that a change is there as a
 * whole or not at all, that it is durable when {@link #write} returns, and that whoever took the
 * store over first can no longer write once somebody else has.
 *
 * <p>Thread-safe.
 */
public interface JournalStore extends AutoCloseable {

  /**
   * Takes the store over: whoever took it before can write no more. The tables, the journal and its
   * head are made where they are missing.
   *
   * @return the head as it stands, with the new epoch
   * @throws JournalException if the store cannot be reached or was made by a newer version
   */
  StoredHead take();

  /**
   * Returns the head as it stands, without taking the store over.
   *
   * @return the head; its version is 0 where nothing was ever written
   * @throws JournalException if the store cannot be reached or was made by a newer version
   */
  StoredHead head();

  /**
   * Writes a change, all of it or nothing, and returns when it is durable. The version grows by
   * one.
   *
   * @param expected the head on which the change rests
   * @param change what is written
   * @return the new head
   * @throws JournalException if somebody else took the store over or wrote to it; if the store
   *     cannot be reached, and then the change may have been written or not, which {@link #head}
   *     tells once it can be reached again
   */
  StoredHead write(StoredHead expected, StoreChange change);

  /**
   * Reads the entries, those of the least number first, without holding all of them in memory.
   *
   * @param reader who is given each
   */
  void entries(Consumer<StoredRow> reader);

  /**
   * Reads what is held, in the order of numbers, without holding all of it in memory.
   *
   * @param reader who is given each
   */
  void held(Consumer<StoredRow> reader);

  /**
   * Reads the pages of one kind, in the order of numbers, without holding all of them in memory.
   *
   * @param kind the kind
   * @param reader who is given each
   */
  void pages(String kind, Consumer<StoredRow> reader);

  /**
   * Reads one page.
   *
   * @param key which
   * @return its content, if it is there
   */
  Optional<Bytes> page(PageKey key);

  /** Lets go of what the store holds open. What was written stays. */
  @Override
  void close();
}
