package org.pingyi.evaluation.receipt;

import java.util.List;

/**
 * What shows that a tree begins with all the leaves of an earlier one, to whoever knows both roots:
 * that nothing was taken out, changed or put between (RFC 9162, section 2.1.4).
 *
 * <p>Every tree begins with the tree without leaves, and with itself; then there is nothing to show
 * but the roots, and the path is empty.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from how many leaves the earlier tree has
 * @param to how many the later has
 * @param path the hashes from which both roots follow
 */
record ConsistencyProof(long from, long to, List<TreeHash> path) {

  /**
   * Checks the proof’s form, not what it shows.
   *
   * @throws IllegalArgumentException if the sizes are not in order
   */
  ConsistencyProof {
    if (from < 0 || from > to) {
      throw new IllegalArgumentException("a tree only grows, from 0 leaves or more");
    }
    path = List.copyOf(path);
  }

  /**
   * Says whether this proof shows that a tree begins with an earlier one (RFC 9162, section
   * 2.1.4.2).
   *
   * @param earlier the earlier root
   * @param later the later root
   * @return whether it does
   */
  boolean shows(TreeRoot earlier, TreeRoot later) {
    if (earlier.size() != from || later.size() != to) {
      return false;
    }
    if (from == 0) {
      TreeHash none = new Hashing().none();
      return path.isEmpty() && earlier.hash().equals(none) && (to > 0 || later.hash().equals(none));
    }
    if (from == to) {
      return path.isEmpty() && earlier.hash().equals(later.hash());
    }
    boolean known = Long.bitCount(from) == 1;
    if (path.isEmpty() && !known) {
      return false;
    }
    TreeHash start = known ? earlier.hash() : path.get(0);
    return climbs(start, path.subList(known ? 0 : 1, path.size()), earlier, later);
  }

  private boolean climbs(TreeHash start, List<TreeHash> beside, TreeRoot earlier, TreeRoot later) {
    Hashing hashing = new Hashing();
    int whole = Long.numberOfTrailingZeros(from);
    long node = (from - 1) >> whole;
    long last = (to - 1) >> whole;
    TreeHash before = start;
    TreeHash after = start;
    for (TreeHash hash : beside) {
      if (last == 0) {
        return false;
      }
      if (node % 2 != 0 || node == last) {
        before = hashing.node(hash, before);
        after = hashing.node(hash, after);
        while (node % 2 == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        after = hashing.node(after, hash);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && before.equals(earlier.hash()) && after.equals(later.hash());
  }
}
