package org.pingyi.evaluation.journal;

import org.pingyi.evaluation.stability.Stable;

/**
 * Which page it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what the page holds: a lower-case letter, then lower-case letters and hyphens, at
 *     most 16 characters
 * @param number the number, at least 0, once among the pages of its kind
 */
@Stable
public record PageKey(String kind, long number) {

  /**
   * Checks the key.
   *
   * @throws IllegalArgumentException if the kind is none, or the number is below 0
   */
  public PageKey {
    Kinds.check(kind);
    if (number < 0) {
      throw new IllegalArgumentException("a page's number is at least 0: " + number);
    }
  }
}
