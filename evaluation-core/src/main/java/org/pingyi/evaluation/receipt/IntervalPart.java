package org.pingyi.evaluation.receipt;

import java.util.List;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What an interval leaves of a tree, be it that of the papers or that of the comments: how far it
 * grew, and which of its leaves stand for nothing any more.
 *
 * <p>Immutable and thread-safe.
 *
 * @param size how many leaves the tree has after the interval, 0 or more
 * @param superseded the indices, from 0 and in rising order, of the leaves whose openings were
 *     deleted in the interval
 */
@Experimental
public record IntervalPart(long size, List<Long> superseded) {

  /**
   * Puts the indices in order, and checks them.
   *
   * @throws IllegalArgumentException if the size is below 0, or an index is none of a leaf or
   *     stands there twice
   */
  public IntervalPart {
    if (size < 0) {
      throw new IllegalArgumentException("a tree has 0 leaves or more");
    }
    superseded = superseded.stream().sorted().toList();
    long before = -1;
    for (long index : superseded) {
      if (index <= before || index >= size) {
        throw new IllegalArgumentException("a leaf is superseded once, when it is there");
      }
      before = index;
    }
  }
}
