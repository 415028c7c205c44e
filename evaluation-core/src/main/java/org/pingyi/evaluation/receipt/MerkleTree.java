package org.pingyi.evaluation.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A tree of hashes over leaves in order, to which leaves are appended and from which none is ever
 * taken (RFC 9162, section 2.1). Whoever knows its root at one size can be shown that a leaf is
 * among those, and that a later tree still begins with them.
 *
 * <p>The hash of each subtree that is complete is kept, so that a leaf takes 64 bytes, and roots
 * and proofs at any size take the time of a few hashes.
 *
 * <p>Not thread-safe while leaves are appended; afterwards many threads may read.
 */
@Experimental
public final class MerkleTree {

  private final Hashing hashing = new Hashing();

  /** The hashes of complete subtrees, those of 2ʰ leaves at index h, from left to right. */
  private final List<HashList> levels = new ArrayList<>(List.of(new HashList()));

  /** Creates a tree without leaves. */
  public MerkleTree() {}

  /**
   * Returns how many leaves there are.
   *
   * @return the size, 0 or more
   */
  public long size() {
    return levels.get(0).size();
  }

  /**
   * Appends a leaf.
   *
   * @param leaf its hash
   */
  public void append(TreeHash leaf) {
    TreeHash complete = Objects.requireNonNull(leaf, "leaf");
    for (int height = 0; ; height++) {
      if (height == levels.size()) {
        levels.add(new HashList());
      }
      HashList level = levels.get(height);
      level.add(complete);
      if (level.size() % 2 != 0) {
        return;
      }
      complete = hashing.node(level.get(level.size() - 2), complete);
    }
  }

  /**
   * Returns a leaf.
   *
   * @param index which, from 0
   * @return its hash
   * @throws IndexOutOfBoundsException if there is no such leaf
   */
  public TreeHash leaf(long index) {
    return levels.get(0).get(Objects.checkIndex(index, size()));
  }

  /** Returns the first of sorted leaves that is not below a hash; the end where all are. */
  long firstNotBelow(TreeHash hash, long from, long to) {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (leaf(middle).compareTo(hash) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the root over all leaves.
   *
   * @return the root
   */
  public TreeRoot root() {
    return root(size());
  }

  /**
   * Returns the root over the first leaves.
   *
   * @param size how many, 0 to {@link #size()}
   * @return the root
   * @throws IndexOutOfBoundsException if the tree never had that size
   */
  public TreeRoot root(long size) {
    Objects.checkFromToIndex(0, size, size());
    return new TreeRoot(size, size == 0 ? new Hashing().none() : hash(0, size));
  }

  /**
   * Returns what shows that a leaf is among the first ones (RFC 9162, section 2.1.3.1).
   *
   * @param index which leaf, from 0
   * @param size how many leaves the root is over, from {@code index + 1} to {@link #size()}
   * @return the proof
   * @throws IndexOutOfBoundsException if there is no such leaf, or the tree never had that size
   */
  InclusionProof inclusion(long index, long size) {
    Objects.checkFromToIndex(0, size, size());
    Objects.checkIndex(index, size);
    List<TreeHash> path = new ArrayList<>();
    path(index, 0, size, path);
    return new InclusionProof(index, size, leaf(index), path);
  }

  private void path(long index, long from, long to, List<TreeHash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = middle(from, to);
    if (index < middle) {
      path(index, from, middle, path);
      path.add(hash(middle, to));
    } else {
      path(index, middle, to, path);
      path.add(hash(from, middle));
    }
  }

  /**
   * Returns what shows that a tree begins with all leaves of an earlier one (RFC 9162, section
   * 2.1.4.1).
   *
   * @param from how many leaves the earlier tree had, 0 to {@code to}
   * @param to how many the later has, up to {@link #size()}
   * @return the proof
   * @throws IndexOutOfBoundsException if the tree never had those sizes
   */
  ConsistencyProof consistency(long from, long to) {
    Objects.checkFromToIndex(0, to, size());
    Objects.checkFromToIndex(0, from, to);
    List<TreeHash> path = new ArrayList<>();
    if (from > 0 && from < to) {
      subproof(from, 0, to, true, path);
    }
    return new ConsistencyProof(from, to, path);
  }

  /** Goes down to where the earlier tree ended, which is known to the verifier if it is whole. */
  private void subproof(long end, long from, long to, boolean whole, List<TreeHash> path) {
    if (end == to) {
      if (!whole) {
        path.add(hash(from, to));
      }
      return;
    }
    long middle = middle(from, to);
    if (end <= middle) {
      subproof(end, from, middle, whole, path);
      path.add(hash(middle, to));
    } else {
      subproof(end, middle, to, false, path);
      path.add(hash(from, middle));
    }
  }

  /** Returns how many bytes the hashes take, with the room that is left for more. */
  long bytes() {
    return levels.stream().mapToLong(HashList::bytes).sum();
  }

  /** Returns the hash over a stretch of leaves that a tree splits off. */
  private TreeHash hash(long from, long to) {
    long length = to - from;
    if (Long.bitCount(length) == 1) {
      return levels.get(Long.numberOfTrailingZeros(length)).get(from / length);
    }
    long middle = middle(from, to);
    return TreeHash.node(hash(from, middle), hash(middle, to));
  }

  /** Returns where a stretch is split: after the largest power of two below its length. */
  private static long middle(long from, long to) {
    return from + Long.highestOneBit(to - from - 1);
  }
}
