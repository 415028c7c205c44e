package org.pingyi.evaluation.journal;

import static java.util.Objects.requireNonNull;

/**
 * A page of data for which an entry stands, and which may be written anew or taken out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key which page it is
 * @param content up to {@link StoredRow#MAXIMUM_SIZE}
 */
public record StoredPage(PageKey key, Bytes content) {

  /**
   * Checks the page.
   *
   * @throws IllegalArgumentException if the content is too large
   */
  public StoredPage {
    requireNonNull(key, "key");
    StoredRow.checkSize(content);
  }
}
