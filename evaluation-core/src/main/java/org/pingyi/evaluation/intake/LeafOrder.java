package org.pingyi.evaluation.intake;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * The order in which an interval's papers are laid down: that of their leaves' hashes, those of
 * papers that were superseded within the interval among them.
 */
final class LeafOrder {

  /** Who is given each paper's leaf's position, and its number. */
  @FunctionalInterface
  interface Reader {

    void read(int position, int number);
  }

  private final List<TreeHash> leaves;

  /** The papers' numbers, and the positions of their leaves. */
  private final int[] numbers;

  private final int[] positions;

  private LeafOrder(List<TreeHash> leaves, int[] numbers, int[] positions) {
    this.leaves = leaves;
    this.numbers = numbers;
    this.positions = positions;
  }

  static LeafOrder of(OpenInterval open) {
    int[] numbers = sorted(open.papers);
    List<TreeHash> superseded = new ArrayList<>(open.superseded.size());
    open.superseded.forEach(paper -> superseded.add(paper.leaf()));
    superseded.sort(naturalOrder());
    List<TreeHash> leaves = new ArrayList<>(open.leaves());
    int[] positions = new int[numbers.length];
    int taken = 0;
    for (int i = 0; i < numbers.length; i++) {
      TreeHash leaf = open.papers.leaf(numbers[i]);
      while (taken < superseded.size() && superseded.get(taken).compareTo(leaf) < 0) {
        leaves.add(superseded.get(taken++));
      }
      positions[i] = leaves.size();
      leaves.add(leaf);
    }
    leaves.addAll(superseded.subList(taken, superseded.size()));
    return new LeafOrder(leaves, numbers, positions);
  }

  /**
   * Sorts by how the leaves begin, each with its paper's number, so that what is compared lies
   * together in memory; and by the leaves themselves where they begin alike.
   */
  private static int[] sorted(HeldPapers papers) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(papers.count());
    long ofNumber = (1L << bits) - 1;
    long[] beginnings = new long[papers.size()];
    int size = 0;
    for (int i = 0; i < papers.count(); i++) {
      if (papers.stands(i)) {
        // As signed numbers are sorted what is unsigned.
        beginnings[size++] = ((papers.leaf(i).beginning() ^ Long.MIN_VALUE) & ~ofNumber) | i;
      }
    }
    Arrays.sort(beginnings);
    int[] sorted = new int[size];
    int from = 0;
    for (int i = 0; i < size; i++) {
      sorted[i] = (int) (beginnings[i] & ofNumber);
      if ((beginnings[i] & ~ofNumber) != (beginnings[from] & ~ofNumber)) {
        sort(sorted, from, i, papers);
        from = i;
      }
    }
    sort(sorted, from, size, papers);
    return sorted;
  }

  private static void sort(int[] numbers, int from, int to, HeldPapers papers) {
    if (to - from > 1) {
      int[] sorted =
          IntStream.range(from, to)
              .mapToObj(i -> numbers[i])
              .sorted(comparing(papers::leaf))
              .mapToInt(Integer::intValue)
              .toArray();
      System.arraycopy(sorted, 0, numbers, from, sorted.length);
    }
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
    for (int i = 0; i < numbers.length; i++) {
      reader.read(positions[i], numbers[i]);
    }
  }
}
