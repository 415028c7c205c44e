package org.pingyi.evaluation.receipt;

import java.util.List;

/**
 * What shows that a leaf is in a tree, to whoever knows the tree’s root: the hashes beside the way
 * from the leaf to the root (RFC 9162, section 2.1.3).
 *
 * <p>Immutable and thread-safe. For a million leaves its text has less than a KiB.
 *
 * @param index which leaf it is, from 0
 * @param size how many leaves the tree has
 * @param path the hashes, from the leaf up
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {

  /**
   * Checks the proof’s form, not what it shows.
   *
   * @throws IllegalArgumentException if there is no such leaf in a tree of that size
   */
  public InclusionProof {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("a leaf’s index is from 0 to the tree’s size");
    }
    path = List.copyOf(path);
  }

  /**
   * Reads a proof.
   *
   * @param text what {@link #text()} returned
   * @return the proof, which may show nothing
   * @throws IllegalArgumentException if it is no proof
   */
  public static InclusionProof parse(String text) {
    ProofText read = ProofText.parse(text, 2);
    return new InclusionProof(read.numbers().get(0), read.numbers().get(1), read.hashes());
  }

  /**
   * Says whether this proof shows that a leaf is in a tree (RFC 9162, section 2.1.3.2).
   *
   * @param leaf the leaf’s hash
   * @param root the tree’s root
   * @return whether the leaf with this index is that one
   */
  public boolean shows(TreeHash leaf, TreeRoot root) {
    if (root.size() != size) {
      return false;
    }
    Hashing hashing = new Hashing();
    long node = index;
    long last = size - 1;
    TreeHash hash = leaf;
    for (TreeHash beside : path) {
      if (last == 0) {
        return false;
      }
      if (node % 2 != 0 || node == last) {
        hash = hashing.node(beside, hash);
        while (node % 2 == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = hashing.node(hash, beside);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root.hash());
  }

  /**
   * Returns the proof in one word.
   *
   * @return the index, the size and the hashes in base64url, joined by points
   */
  public String text() {
    return new ProofText(List.of(index, size), path).text();
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
