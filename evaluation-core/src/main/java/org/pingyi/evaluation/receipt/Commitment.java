package org.pingyi.evaluation.receipt;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What binds a box to a content without showing it: SHA-256 of a salt and the content. Whoever is
 * given both, the opening, can see that they are what was committed to; whoever is not can try
 * contents only if the salt is known, so it is 32 random bytes and a new one each time.
 *
 * <p>Immutable and thread-safe. It holds neither the salt nor the content.
 *
 * @param data the hash of both, which is the data of a leaf
 */
@Experimental
public record Commitment(TreeHash data) {

  /** How many bytes a salt has. */
  public static final int SALT_BYTES = 32;

  /** Checks that nothing is missing. */
  public Commitment {
    requireNonNull(data, "data");
  }

  /**
   * Returns the commitment to a content.
   *
   * @param salt 32 random bytes, used for nothing else
   * @param content the content, in the one way in which it is written
   * @return the commitment
   * @throws IllegalArgumentException if the salt has more or fewer bytes
   */
  public static Commitment to(byte[] salt, byte[] content) {
    if (salt.length != SALT_BYTES) {
      throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
    }
    MessageDigest sha256 = Hashing.sha256();
    sha256.update(salt);
    return new Commitment(TreeHash.of(sha256.digest(content)));
  }

  /**
   * Returns the leaf that stands for the commitment in a tree.
   *
   * @return the leaf’s hash
   */
  public TreeHash leaf() {
    return TreeHash.leaf(data.bytes());
  }
}
