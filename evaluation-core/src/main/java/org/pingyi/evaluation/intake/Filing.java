package org.pingyi.evaluation.intake;

import java.util.Collections;
import java.util.List;

/**
 * On which pages the papers, or the comments, of one interval lie. They can be taken out one by
 * one; what stays is where the others are.
 *
 * @param firstPage the number of the first page
 * @param starts for each page, the position of its first record among the interval's leaves
 */
record Filing(long firstPage, List<Integer> starts) {

  void write(Encoding to) {
    to.number(firstPage).all(starts, Encoding::integer);
  }

  static Filing read(Decoding from) {
    return new Filing(from.number(), from.all(Decoding::integer));
  }

  /** Returns which page the leaf of a position lies on, counted from 0. */
  int pageOf(int position) {
    int found = Collections.binarySearch(starts, position);
    return found >= 0 ? found : -found - 2;
  }
}
