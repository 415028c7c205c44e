package org.pingyi.evaluation.audit;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.receipt.MerkleTree;
import org.pingyi.evaluation.receipt.TreeHash;
import org.pingyi.evaluation.receipt.TreeRoot;

/**
 * The root of a tree that grows (RFC 9162, section 2.1.1), of which nothing is kept but the hashes
 * of the complete subtrees on its right edge, the largest first: one for each 1 in the binary form
 * of its size. Not thread-safe.
 */
final class GrowingRoot {

  /** The root of a tree without leaves. */
  static final TreeRoot EMPTY = new MerkleTree().root();

  private final List<TreeHash> subtrees = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  void append(TreeHash leaf) {
    TreeHash complete = leaf;
    for (long full = size; (full & 1) == 1; full >>= 1) {
      complete = TreeHash.node(subtrees.remove(subtrees.size() - 1), complete);
    }
    subtrees.add(complete);
    size++;
  }

  TreeRoot root() {
    if (size == 0) {
      return EMPTY;
    }
    TreeHash root = subtrees.get(subtrees.size() - 1);
    for (int i = subtrees.size() - 2; i >= 0; i--) {
      root = TreeHash.node(subtrees.get(i), root);
    }
    return new TreeRoot(size, root);
  }
}
