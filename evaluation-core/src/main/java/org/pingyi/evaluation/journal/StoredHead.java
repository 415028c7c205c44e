package org.pingyi.evaluation.journal;

import static java.util.Objects.requireNonNull;

/**
 * Where a journal stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param epoch how often the store was taken over, from 1; 0 where it never was
 * @param version how many changes were written
 * @param seal what the last change left to be remembered: up to 200 bytes that the store does not
 *     read; empty before the first change
 */
public record StoredHead(long epoch, long version, Bytes seal) {

  /** The head of a journal that nobody has taken yet. */
  public static final StoredHead NONE = new StoredHead(0, 0, Bytes.EMPTY);

  /**
   * Checks the head.
   *
   * @throws IllegalArgumentException if a number is below 0
   */
  public StoredHead {
    requireNonNull(seal, "seal");
    if (epoch < 0 || version < 0) {
      throw new IllegalArgumentException("a store is taken over and changed 0 times or more");
    }
  }
}
