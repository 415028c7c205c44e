package org.pingyi.evaluation.journal;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * A page of data for which an entry stands, and which may be written anew or taken out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key which page it is
 * @param content up to {@link StoredRow#MAXIMUM_SIZE}
 * @param grown whether all that the page had before is on it still, so that the store need not see
 *     to it that nothing is left of what it was; false of a page from which something was taken out
 */
@Stable
public record StoredPage(PageKey key, Bytes content, boolean grown) {

  /**
   * Checks the page.
   *
   * @throws IllegalArgumentException if the content is too large
   */
  public StoredPage {
    requireNonNull(key, "key");
    StoredRow.checkSize(content);
  }

  /**
   * Returns a page of which nothing is to be left that it had before, but for what it has now.
   *
   * @param key which page it is
   * @param content up to {@link StoredRow#MAXIMUM_SIZE}
   * @throws IllegalArgumentException if the content is too large
   */
  public StoredPage(PageKey key, Bytes content) {
    this(key, content, false);
  }
}
