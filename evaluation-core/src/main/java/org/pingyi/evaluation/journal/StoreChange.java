package org.pingyi.evaluation.journal;

import java.util.List;
import org.pingyi.evaluation.stability.Stable;

/**
 * What is written in one go.
 *
 * <p>Immutable and thread-safe.
 *
 * @param seal what the head remembers from now on, up to {@link #MAXIMUM_SEAL} bytes
 * @param entries entries to be added; none is ever changed or taken out
 * @param clearsHeld whether all that is held is taken out, before {@code held} is added
 * @param held what is to be held
 * @param pages pages to be written, in place of those of their kind and number that there are
 * @param deleted pages to be taken out; those that are not there are no fault
 */
@Stable
public record StoreChange(
    Bytes seal,
    List<StoredRow> entries,
    boolean clearsHeld,
    List<StoredRow> held,
    List<StoredPage> pages,
    List<PageKey> deleted) {

  /** How many bytes a seal may have. */
  public static final int MAXIMUM_SEAL = 200;

  /**
   * Keeps copies of the lists.
   *
   * @throws IllegalArgumentException if the seal or a row is too large
   */
  public StoreChange {
    if (seal.size() > MAXIMUM_SEAL) {
      throw new IllegalArgumentException(
          "a seal has at most " + MAXIMUM_SEAL + " bytes, not " + seal.size());
    }
    entries.forEach(row -> StoredRow.checkSize(row.content()));
    held.forEach(row -> StoredRow.checkSize(row.content()));
    entries = List.copyOf(entries);
    held = List.copyOf(held);
    pages = List.copyOf(pages);
    deleted = List.copyOf(deleted);
  }
}
