package org.pingyi.evaluation.receipt;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * A hash in a tree of hashes: a leaf, an inner node or a root; 32 bytes of SHA-256.
 *
 * <p>Immutable and thread-safe. Hashes sort as their bytes do, unsigned, and are compared in
 * constant time.
 */
@Stable
public final class TreeHash implements Comparable<TreeHash> {

  /** How many bytes a hash has. */
  public static final int BYTES = 32;

  /** How many letters a hash has in base64url. */
  static final int LETTERS = 43;

  private static final int HEX_DIGITS = 2 * BYTES;

  private final long first;
  private final long second;
  private final long third;
  private final long fourth;

  TreeHash(long first, long second, long third, long fourth) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /**
   * Returns a hash.
   *
   * @param bytes its 32 bytes
   * @return the hash
   * @throws IllegalArgumentException if there are more or fewer
   */
  public static TreeHash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a hash has " + BYTES + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new TreeHash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
  }

  /**
   * Reads a hash.
   *
   * @param text what {@link #text()} or {@link #hex()} returned; hexadecimal digits in either case
   * @return the hash
   * @throws IllegalArgumentException if it is neither
   */
  public static TreeHash parse(String text) {
    if (text.length() == HEX_DIGITS) {
      return of(HexFormat.of().parseHex(text));
    }
    if (text.length() == LETTERS) {
      TreeHash hash = of(Base64.getUrlDecoder().decode(text));
      if (hash.text().equals(text)) {
        return hash;
      }
    }
    throw new IllegalArgumentException("a hash has 43 letters of base64url or 64 digits");
  }

  /**
   * Returns the hash of a leaf (RFC 9162, section 2.1.1).
   *
   * @param data what the leaf stands for
   * @return SHA-256 of a byte 0 and the data
   */
  static TreeHash leaf(byte[] data) {
    return new Hashing().leaf(data);
  }

  /**
   * Returns the hash of an inner node (RFC 9162, section 2.1.1).
   *
   * @param left the hash on its left
   * @param right the hash on its right
   * @return SHA-256 of a byte 1 and both
   */
  @Experimental
  public static TreeHash node(TreeHash left, TreeHash right) {
    return new Hashing().node(left, right);
  }

  /**
   * Returns the bytes.
   *
   * @return 32 bytes, a copy
   */
  public byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    put(ByteBuffer.wrap(bytes));
    return bytes;
  }

  /**
   * Returns the hash as it is written in boards and proofs.
   *
   * @return 43 letters of base64url, without padding (RFC 4648, section 5)
   */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
  }

  /**
   * Returns the hash in hexadecimal digits.
   *
   * @return 64 digits, in lower case
   */
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  /**
   * Returns how the hash begins: hashes that begin differently sort as that does, unsigned.
   *
   * @return its first 64 bits
   */
  @Experimental
  public long beginning() {
    return first;
  }

  void put(ByteBuffer into) {
    into.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  void put(long[] into, int at) {
    into[at] = first;
    into[at + 1] = second;
    into[at + 2] = third;
    into[at + 3] = fourth;
  }

  @Override
  public int compareTo(TreeHash other) {
    int order = Long.compareUnsigned(first, other.first);
    order = order != 0 ? order : Long.compareUnsigned(second, other.second);
    order = order != 0 ? order : Long.compareUnsigned(third, other.third);
    return order != 0 ? order : Long.compareUnsigned(fourth, other.fourth);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreeHash that && MessageDigest.isEqual(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first ^ second ^ third ^ fourth);
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
