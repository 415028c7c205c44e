package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.receipt.TreeHash;

/**
 * Where a paper is.
 *
 * @param leaf its leaf
 * @param submission under which it is known that the sender's submission came
 * @param place the leaf's index in the tree, or by {@link #held} where its interval is not over
 */
record FiledPaper(TreeHash leaf, Digest submission, int place) {

  /** Returns the place of a paper whose interval is not over. */
  static int held(int number) {
    return -1 - number;
  }

  static boolean isHeld(int place) {
    return place < 0;
  }

  /** Returns which of {@link HeldPapers} is in a place. */
  static int heldAt(int place) {
    return -1 - place;
  }

  boolean isHeld() {
    return isHeld(place);
  }

  @Override
  public String toString() {
    return "where a paper is";
  }
}
