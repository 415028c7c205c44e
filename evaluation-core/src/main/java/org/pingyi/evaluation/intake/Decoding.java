package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * Reads what {@link Encoding} wrote. Bytes that it cannot have written are an {@link
 * java.nio.BufferUnderflowException} or an {@link IllegalArgumentException}.
 */
final class Decoding {

  private final ByteBuffer bytes;

  Decoding(Bytes bytes) {
    this.bytes = ByteBuffer.wrap(bytes.toArray());
  }

  Decoding(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  long number() {
    return bytes.getLong();
  }

  int integer() {
    return bytes.getInt();
  }

  /** Reads how many of something follow, each of which takes at least one byte. */
  int count() {
    int count = bytes.getInt();
    if (count < 0 || count > bytes.remaining()) {
      throw new IllegalArgumentException("more is announced than there is");
    }
    return count;
  }

  Digest digest() {
    return Digest.read(bytes);
  }

  byte[] bytes() {
    return take(count());
  }

  String text() {
    return new String(bytes(), UTF_8);
  }

  /** Reads as many as are announced. */
  <T> List<T> all(Function<Decoding, T> reader) {
    int count = count();
    List<T> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(reader.apply(this));
    }
    return List.copyOf(items);
  }

  TreeHash hash() {
    return TreeHash.of(take(TreeHash.BYTES));
  }

  private byte[] take(int length) {
    byte[] stretch = new byte[length];
    bytes.get(stretch);
    return stretch;
  }

  boolean hasMore() {
    return bytes.hasRemaining();
  }

  /** Makes sure that all was read. */
  void end() {
    if (bytes.hasRemaining()) {
      throw new IllegalArgumentException("there is more than was written");
    }
  }
}
