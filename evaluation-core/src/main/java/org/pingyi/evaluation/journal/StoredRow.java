package org.pingyi.evaluation.journal;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * A numbered stretch of bytes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number, once among the rows of its kind
 * @param content up to {@link #MAXIMUM_SIZE} where it is written; what is read is as it stands
 *     there
 */
@Stable
public record StoredRow(long number, Bytes content) {

  /** How many bytes a row or a page may have: 1 MiB. */
  public static final int MAXIMUM_SIZE = 1 << 20;

  /** Checks that there is content. */
  public StoredRow {
    requireNonNull(content, "content");
  }

  static void checkSize(Bytes content) {
    if (content.size() > MAXIMUM_SIZE) {
      throw new IllegalArgumentException(
          "a row has at most " + MAXIMUM_SIZE + " bytes, not " + content.size());
    }
  }
}
