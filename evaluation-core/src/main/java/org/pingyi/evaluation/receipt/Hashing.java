package org.pingyi.evaluation.receipt;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hashes leaves and nodes of a tree as RFC 9162, section 2.1.1, has it. The prefixes keep a node
 * from being passed off as a leaf.
 *
 * <p>Not thread-safe.
 */
final class Hashing {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest sha256 = sha256();
  private final byte[] two = new byte[1 + 2 * TreeHash.BYTES];

  /** Returns SHA-256, which every platform has. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Returns the root of a tree without leaves: the hash of nothing. */
  TreeHash none() {
    return TreeHash.of(sha256.digest());
  }

  TreeHash leaf(byte[] data) {
    sha256.update(LEAF);
    return TreeHash.of(sha256.digest(data));
  }

  TreeHash node(TreeHash left, TreeHash right) {
    ByteBuffer buffer = ByteBuffer.wrap(two).put(NODE);
    left.put(buffer);
    right.put(buffer);
    return TreeHash.of(sha256.digest(two));
  }
}
