package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import org.pingyi.evaluation.journal.Bytes;

/** The 256 bits of a SHA-256 in 48 bytes of memory, ordered as their bytes are. */
record Digest(long first, long second, long third, long fourth) implements Comparable<Digest> {

  static final int SIZE = 32;

  static Digest of(byte[] bytes) {
    return read(ByteBuffer.wrap(bytes));
  }

  static Digest read(ByteBuffer from) {
    return new Digest(from.getLong(), from.getLong(), from.getLong(), from.getLong());
  }

  /** Returns the SHA-256 of some parts, one after another. */
  static Digest sha256(byte[]... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (byte[] part : parts) {
      hasher.putBytes(part);
    }
    return of(hasher.hash().asBytes());
  }

  /** Returns the SHA-256 of some parts, one after another. */
  static Digest sha256(Iterable<Bytes> parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Bytes part : parts) {
      hasher.putBytes(part.toArray());
    }
    return of(hasher.hash().asBytes());
  }

  /** Returns the SHA-256 of a secret and what it is taken for. */
  static Digest sha256(byte[] secret, String purpose) {
    return sha256(secret, purpose.getBytes(UTF_8));
  }

  /** Reads what {@link #put} wrote. */
  static Digest from(long[] all, int at) {
    return new Digest(all[at], all[at + 1], all[at + 2], all[at + 3]);
  }

  void put(long[] into, int at) {
    into[at] = first;
    into[at + 1] = second;
    into[at + 2] = third;
    into[at + 3] = fourth;
  }

  byte[] toArray() {
    ByteBuffer to = ByteBuffer.allocate(SIZE);
    write(to);
    return to.array();
  }

  void write(ByteBuffer to) {
    to.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  @Override
  public int compareTo(Digest other) {
    int order = Long.compareUnsigned(first, other.first);
    if (order == 0) {
      order = Long.compareUnsigned(second, other.second);
    }
    if (order == 0) {
      order = Long.compareUnsigned(third, other.third);
    }
    return order == 0 ? Long.compareUnsigned(fourth, other.fourth) : order;
  }

  /** Compares all of it, wherever it differs first: it may be the hash of a secret. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Digest that
        && ((first ^ that.first)
                | (second ^ that.second)
                | (third ^ that.third)
                | (fourth ^ that.fourth))
            == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first);
  }

  /** Tells nothing, so that no log does. */
  @Override
  public String toString() {
    return "a digest";
  }
}
