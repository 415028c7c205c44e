package org.pingyi.evaluation.journal;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.util.Arrays;

/**
 * Links rows by SHA-256: a row is its hash and what the hash, beside the one before, stands for.
 */
final class Links {

  /** How many bytes a hash has. */
  static final int SIZE = 32;

  /** What the first entry follows. */
  static final Bytes START = Bytes.of(new byte[SIZE]);

  private Links() {}

  static Bytes sha256(byte[]... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (byte[] part : parts) {
      hasher.putBytes(part);
    }
    return Bytes.owning(hasher.hash().asBytes());
  }

  static Bytes link(Bytes previous, long number, byte[] rest) {
    return link(previous, number, rest, 0);
  }

  /** Links what stands in an array from some place on. */
  static Bytes link(Bytes previous, long number, byte[] rest, int from) {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putBytes(previous.raw()).putBytes(Longs.toByteArray(number));
    return Bytes.owning(hasher.putBytes(rest, from, rest.length - from).hash().asBytes());
  }

  static StoredRow row(long number, Bytes hash, byte[] rest) {
    byte[] content = Arrays.copyOf(hash.raw(), SIZE + rest.length);
    System.arraycopy(rest, 0, content, SIZE, rest.length);
    return new StoredRow(number, Bytes.owning(content));
  }

  /** Returns the hash that a row bears; anything at all where it is too short for one. */
  static Bytes hash(StoredRow row) {
    return Bytes.owning(Arrays.copyOf(row.content().raw(), SIZE));
  }

  /** Returns what a row bears beside its hash; nothing where it is too short. */
  static byte[] rest(StoredRow row) {
    byte[] content = row.content().raw();
    return content.length < SIZE ? new byte[0] : Arrays.copyOfRange(content, SIZE, content.length);
  }

  static boolean follows(StoredRow row, Bytes previous) {
    return row.content().size() >= SIZE
        && link(previous, row.number(), rest(row)).equals(hash(row));
  }
}
