package org.pingyi.evaluation.audit;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Where something that was published first differs from the recount.
 *
 * <p>Immutable and thread-safe. It holds what stands in a result or on a board, and nothing of any
 * single paper.
 *
 * @param file the result or the board, as it was given
 * @param pointer where it is in a result, as a JSON pointer (RFC 6901); empty for the result as a
 *     whole and for a board
 * @param where where it is, in words
 * @param said what the file says
 * @param recounted what the recount says
 */
@Experimental
public record Difference(String file, String pointer, Text where, Text said, Text recounted) {

  /** Checks that all is there. */
  public Difference {
    requireNonNull(file, "file");
    requireNonNull(pointer, "pointer");
    requireNonNull(where, "where");
    requireNonNull(said, "said");
    requireNonNull(recounted, "recounted");
  }

  /**
   * Returns the difference as people read it.
   *
   * @return one line
   */
  public Text message() {
    String at = pointer.isEmpty() ? "" : " (" + pointer + ")";
    return Text.of(
        file + ": " + where.en() + at + ": " + said.en() + ", and recounted " + recounted.en(),
        file + "：" + where.zh() + at + "：文件为 " + said.zh() + "，重新计票为 " + recounted.zh());
  }
}
