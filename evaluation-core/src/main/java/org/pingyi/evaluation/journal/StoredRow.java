package org.pingyi.evaluation.journal;

/**
 * A numbered stretch of bytes.
 *
 * @param number the number, at least 0 in what is written, once among the rows of its kind; what is
 *     read is as it stands there
 * @param content up to {@link #MAXIMUM_SIZE}
 */
public record StoredRow(long number, Bytes content) {

  /** How many bytes a row or a page may have: 1 MiB. */
  public static final int MAXIMUM_SIZE = 1 << 20;

  /**
   * Checks the row.
   *
   * @throws IllegalArgumentException if the content is too large
   */
  public StoredRow {
    checkSize(content);
  }

  static void checkSize(Bytes content) {
    if (content.size() > MAXIMUM_SIZE) {
      throw new IllegalArgumentException(
          "a row has at most " + MAXIMUM_SIZE + " bytes, not " + content.size());
    }
  }
}
