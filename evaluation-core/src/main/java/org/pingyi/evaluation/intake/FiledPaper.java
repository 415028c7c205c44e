package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.receipt.TreeHash;

/** Where a paper is. For one thread at a time. */
final class FiledPaper {

  private static final int HELD = -1;

  private final TreeHash leaf;
  private final Digest submission;
  private int index = HELD;

  /**
   * A paper whose interval is not over.
   *
   * @param leaf its leaf
   * @param submission under which it is known that the sender's submission came
   */
  FiledPaper(TreeHash leaf, Digest submission) {
    this.leaf = leaf;
    this.submission = submission;
  }

  TreeHash leaf() {
    return leaf;
  }

  Digest submission() {
    return submission;
  }

  boolean isHeld() {
    return index == HELD;
  }

  /** Returns the leaf's index in the tree. */
  int index() {
    return index;
  }

  /** The leaf has its place in the tree. */
  void placeAt(int place) {
    index = place;
  }
}
