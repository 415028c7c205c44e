package org.pingyi.evaluation.journal;

import java.util.Optional;
import java.util.function.Consumer;
import org.pingyi.evaluation.stability.Stable;

/**
 * A store as it stood at one moment: what is written later is not seen.
 *
 * <p>Used by one thread at a time, and closed when it is no longer needed, since a database keeps
 * what was deleted for as long as somebody looks at it.
 *
 * <p>Each method throws a {@link JournalException} if the store cannot be reached. What a reader
 * throws ends the reading, and is thrown on.
 */
@Stable
public interface StoredView extends AutoCloseable {

  /**
   * Returns the head as it stood.
   *
   * @return the head, {@link StoredHead#NONE} where nobody has taken the store yet
   */
  StoredHead head();

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
   * @param key which page
   * @return its content; empty where there is no such page
   */
  Optional<Bytes> page(PageKey key);

  /** Lets go of the view. */
  @Override
  void close();
}
