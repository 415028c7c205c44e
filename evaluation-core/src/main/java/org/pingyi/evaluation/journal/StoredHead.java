package org.pingyi.evaluation.journal;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * Where a journal stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param epoch how often the store was taken over, from 1; 0 where it never was
 * @param owner by what whoever took it over last knows its own taking; empty where nobody did
 * @param version how many changes were written
 * @param seal what the last change left to be remembered: up to 200 bytes that the store does not
 *     read; empty before the first change
 */
@Stable
public record StoredHead(long epoch, Bytes owner, long version, Bytes seal) {

  /** The head of a journal that nobody has taken yet. */
  public static final StoredHead NONE = new StoredHead(0, Bytes.EMPTY, 0, Bytes.EMPTY);

  /** How many bytes an owner has at most. */
  public static final int MAXIMUM_OWNER = 32;

  /**
   * Checks the head.
   *
   * @throws IllegalArgumentException if a number is below 0, or the owner is too large
   */
  public StoredHead {
    checkOwner(owner);
    requireNonNull(seal, "seal");
    if (epoch < 0 || version < 0) {
      throw new IllegalArgumentException("a store is taken over and changed 0 times or more");
    }
  }

  static void checkOwner(Bytes owner) {
    if (owner.size() > MAXIMUM_OWNER) {
      throw new IllegalArgumentException(
          "an owner has at most " + MAXIMUM_OWNER + " bytes, not " + owner.size());
    }
  }
}
