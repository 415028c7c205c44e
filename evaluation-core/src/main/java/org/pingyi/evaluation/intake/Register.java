package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.receipt.IntervalPart;
import org.pingyi.evaluation.receipt.MerkleTree;
import org.pingyi.evaluation.receipt.TreeHash;
import org.pingyi.evaluation.receipt.TreeRoot;

/**
 * The papers, or the comments, of the intervals that are over: their tree, where each lies, and
 * which were taken out. For one thread at a time.
 */
final class Register {

  /** One interval's part: the index of its first leaf, and where its records lie. */
  record Part(int first, int size, Filing filing) {}

  private final String kind;
  private final MerkleTree tree = new MerkleTree();
  private final List<Part> parts = new ArrayList<>();
  private final BitSet gone = new BitSet();

  /** Which leaves each interval took out. */
  private final List<List<Long>> goneIn = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param kind the kind of the pages on which its records lie
   */
  Register(String kind) {
    this.kind = kind;
  }

  String kind() {
    return kind;
  }

  MerkleTree tree() {
    return tree;
  }

  TreeRoot root() {
    return tree.root();
  }

  int size() {
    return Math.toIntExact(tree.size());
  }

  /** Adds an interval. */
  void add(List<TreeHash> leaves, Filing filing) {
    parts.add(new Part(size(), leaves.size(), filing));
    goneIn.add(new ArrayList<>());
    leaves.forEach(tree::append);
  }

  List<Part> parts() {
    return parts;
  }

  /** The leaf stands for nothing any more, since the interval that was added last. */
  void takeOut(int index) {
    gone.set(index);
    goneIn.get(goneIn.size() - 1).add((long) index);
  }

  /** Returns what an interval left, the first interval being 0. */
  IntervalPart left(int interval) {
    Part part = parts.get(interval);
    return new IntervalPart((long) part.first() + part.size(), goneIn.get(interval));
  }

  /** Returns how many still stand for something. */
  int standing() {
    return size() - gone.cardinality();
  }

  boolean isGone(int index) {
    return gone.get(index);
  }

  /** Returns which page a leaf's record lies on. */
  PageKey pageOf(int index) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).first() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Part part = parts.get(low);
    return new PageKey(
        kind, part.filing().firstPage() + part.filing().pageOf(index - part.first()));
  }
}
