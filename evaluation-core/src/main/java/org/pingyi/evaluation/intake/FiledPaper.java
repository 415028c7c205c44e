package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.receipt.TreeHash;

/**
 * Where a paper is.
 *
 * @param leaf its leaf
 * @param submission under which it is known that the sender's submission came
 * @param index the leaf's index in the tree, or {@link #HELD}
 */
record FiledPaper(TreeHash leaf, Digest submission, int index) {

  /** The interval is not over. */
  static final int HELD = -1;
}
