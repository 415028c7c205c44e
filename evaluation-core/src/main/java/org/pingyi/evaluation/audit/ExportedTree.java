package org.pingyi.evaluation.audit;

import java.util.BitSet;
import java.util.List;
import org.pingyi.evaluation.receipt.TreeRoot;

/**
 * A tree of a closed box, of papers or of comments, whose roots were redone from its leaves.
 *
 * @param roots one for each interval, in order
 * @param superseded which leaves have no opening, by their place in the tree
 */
record ExportedTree(List<TreeRoot> roots, BitSet superseded) {

  ExportedTree {
    roots = List.copyOf(roots);
    superseded = (BitSet) superseded.clone();
  }

  /** The root over all leaves. */
  TreeRoot root() {
    return roots.isEmpty() ? GrowingRoot.EMPTY : roots.get(roots.size() - 1);
  }

  /** How many leaves were opened. */
  long counted() {
    return root().size() - unopened();
  }

  /** How many leaves have no opening. */
  long unopened() {
    return superseded.cardinality();
  }
}
