package org.pingyi.evaluation.receipt;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.stability.Stable;

/**
 * What shows that a paper is in a box, to whoever has its receipt and knows the root alone: the
 * paper’s leaf, and the hashes beside the way from there to the root (RFC 9162, section 2.1.3). It
 * does not show whether another paper replaced it: the {@link Board} tells that.
 *
 * <p>A receipt is only the first 128 bits of the leaf, so the proof brings the whole of it.
 *
 * <p>Immutable and thread-safe. For a million leaves its text has less than a KiB.
 *
 * @param index which leaf it is, from 0
 * @param size how many leaves the tree has
 * @param leaf the leaf
 * @param path the hashes, from the leaf up
 */
@Stable
public record InclusionProof(long index, long size, TreeHash leaf, List<TreeHash> path) {

  /**
   * Checks the proof’s form, not what it shows.
   *
   * @throws IllegalArgumentException if there is no such leaf in a tree of that size
   */
  public InclusionProof {
    requireNonNull(leaf, "leaf");
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
    if (read.hashes().isEmpty()) {
      throw ProofText.malformed();
    }
    return new InclusionProof(
        read.numbers().get(0),
        read.numbers().get(1),
        read.hashes().get(0),
        read.hashes().subList(1, read.hashes().size()));
  }

  /**
   * Says whether this proof shows that the paper of a receipt is in a box.
   *
   * @param receipt the receipt
   * @param root the root of the box’s papers
   * @return whether the leaf is the receipt’s, and is in the tree
   */
  public boolean shows(Receipt receipt, TreeRoot root) {
    return receipt.isFor(leaf) && shows(root);
  }

  /**
   * Says whether this proof shows that its leaf is in a tree (RFC 9162, section 2.1.3.2).
   *
   * @param root the tree’s root
   * @return whether the leaf with this index is that one
   */
  boolean shows(TreeRoot root) {
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
   * @return the index, a point, the size, a point, and then the leaf and the other hashes together
   *     in base64url
   */
  public String text() {
    List<TreeHash> hashes = new ArrayList<>(List.of(leaf));
    hashes.addAll(path);
    return new ProofText(List.of(index, size), hashes).text();
  }

  /** Returns nothing of the leaf, by which whoever has the openings finds the paper. */
  @Override
  public String toString() {
    return "a proof of a leaf among " + size;
  }
}
