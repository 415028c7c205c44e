package org.pingyi.evaluation.intake;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * The order in which an interval's papers are laid down: that of their leaves' hashes, those of
 * papers that were superseded within the interval among them.
 */
final class LeafOrder {

  /** Who is given each paper and its leaf's position. */
  @FunctionalInterface
  interface Reader {

    void read(int position, KeptPaper paper);
  }

  private final List<TreeHash> leaves;
  private final KeptPaper[] papers;

  /** The positions of the papers' leaves. */
  private final int[] positions;

  private LeafOrder(List<TreeHash> leaves, KeptPaper[] papers, int[] positions) {
    this.leaves = leaves;
    this.papers = papers;
    this.positions = positions;
  }

  static LeafOrder of(OpenInterval open) {
    KeptPaper[] papers = sorted(open.papers.values());
    List<TreeHash> superseded = new ArrayList<>(open.superseded.size());
    open.superseded.forEach(paper -> superseded.add(paper.leaf()));
    superseded.sort(naturalOrder());
    List<TreeHash> leaves = new ArrayList<>(open.leaves());
    int[] positions = new int[papers.length];
    int taken = 0;
    for (int i = 0; i < papers.length; i++) {
      TreeHash leaf = papers[i].leaf();
      while (taken < superseded.size() && superseded.get(taken).compareTo(leaf) < 0) {
        leaves.add(superseded.get(taken++));
      }
      positions[i] = leaves.size();
      leaves.add(leaf);
    }
    leaves.addAll(superseded.subList(taken, superseded.size()));
    return new LeafOrder(leaves, papers, positions);
  }

  /**
   * Sorts by how the leaves begin, each with its paper's number, so that what is compared lies
   * together in memory; and by the leaves themselves where they begin alike.
   */
  private static KeptPaper[] sorted(Collection<PaperAccepted> accepted) {
    KeptPaper[] papers = accepted.stream().map(PaperAccepted::paper).toArray(KeptPaper[]::new);
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(papers.length);
    long numbers = (1L << bits) - 1;
    long[] beginnings = new long[papers.length];
    for (int i = 0; i < papers.length; i++) {
      // As signed numbers are sorted what is unsigned.
      beginnings[i] = ((papers[i].leaf().beginning() ^ Long.MIN_VALUE) & ~numbers) | i;
    }
    Arrays.sort(beginnings);
    KeptPaper[] sorted = new KeptPaper[papers.length];
    int from = 0;
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = papers[(int) (beginnings[i] & numbers)];
      if ((beginnings[i] & ~numbers) != (beginnings[from] & ~numbers)) {
        Arrays.sort(sorted, from, i, comparing(KeptPaper::leaf));
        from = i;
      }
    }
    Arrays.sort(sorted, from, sorted.length, comparing(KeptPaper::leaf));
    return sorted;
  }

  List<TreeHash> leaves() {
    return leaves;
  }

  /** Returns the position of a leaf that is among them. */
  int position(TreeHash leaf) {
    return Collections.binarySearch(leaves, leaf);
  }

  /** Reads the papers that count, in the order of their leaves. */
  void eachPaper(Reader reader) {
    for (int i = 0; i < papers.length; i++) {
      reader.read(positions[i], papers[i]);
    }
  }
}
