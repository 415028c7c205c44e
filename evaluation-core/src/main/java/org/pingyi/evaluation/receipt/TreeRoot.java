package org.pingyi.evaluation.receipt;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.stability.Stable;

/**
 * What is published of a tree: how many leaves it has, and the hash over them. It binds the box to
 * every one of them and their order, and tells nothing of what they stand for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param size how many leaves there are, 0 or more
 * @param hash the hash over them
 */
@Stable
public record TreeRoot(long size, TreeHash hash) {

  /**
   * Checks the root.
   *
   * @throws IllegalArgumentException if the size is below 0
   */
  public TreeRoot {
    requireNonNull(hash, "hash");
    if (size < 0) {
      throw new IllegalArgumentException("a tree has 0 leaves or more");
    }
  }

  /**
   * Reads a root.
   *
   * @param text what {@link #text()} returned
   * @return the root
   * @throws IllegalArgumentException if it is no root
   */
  public static TreeRoot parse(String text) {
    ProofText read = ProofText.parse(text, 1);
    if (read.hashes().size() != 1) {
      throw ProofText.malformed();
    }
    return new TreeRoot(read.numbers().get(0), read.hashes().get(0));
  }

  /**
   * Returns the root in one word, to be noted down.
   *
   * @return the size, a point, and the hash in base64url
   */
  public String text() {
    return new ProofText(List.of(size), List.of(hash)).text();
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
