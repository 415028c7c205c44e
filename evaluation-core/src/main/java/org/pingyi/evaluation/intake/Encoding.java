package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * Writes what the journal keeps: whole numbers with the greatest byte first, and stretches of bytes
 * with their length before them.
 */
final class Encoding {

  private static final int FIRST = 256;

  private ByteBuffer bytes;

  Encoding() {
    this(FIRST);
  }

  /** Begins with room for so many bytes, which grows. */
  Encoding(int room) {
    bytes = ByteBuffer.allocate(room);
  }

  Encoding number(long number) {
    room(Long.BYTES).putLong(number);
    return this;
  }

  Encoding integer(int number) {
    room(Integer.BYTES).putInt(number);
    return this;
  }

  Encoding hash(TreeHash hash) {
    room(TreeHash.BYTES).put(hash.bytes());
    return this;
  }

  Encoding digest(Digest digest) {
    digest.write(room(Digest.SIZE));
    return this;
  }

  Encoding bytes(byte[] stretch) {
    integer(stretch.length);
    room(stretch.length).put(stretch);
    return this;
  }

  Encoding bytes(Bytes stretch) {
    integer(stretch.size());
    stretch.put(room(stretch.size()));
    return this;
  }

  /** Writes a part of what was written elsewhere. */
  Encoding part(Encoding from, int start, int length) {
    room(length).put(from.bytes.array(), start, length);
    return this;
  }

  Encoding text(String text) {
    return bytes(text.getBytes(UTF_8));
  }

  <T> void all(Collection<T> items, BiConsumer<Encoding, T> writer) {
    integer(items.size());
    items.forEach(item -> writer.accept(this, item));
  }

  int size() {
    return bytes.position();
  }

  /** Reads a part of what was written. */
  Decoding read(int start, int length) {
    return new Decoding(Arrays.copyOfRange(bytes.array(), start, start + length));
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes.array(), size());
  }

  Bytes toBytes() {
    return Bytes.first(bytes.array(), size());
  }

  /** Returns what was written, and begins anew in the same room. */
  Bytes take() {
    Bytes written = toBytes();
    bytes.clear();
    return written;
  }

  /** Returns the buffer, with room for so many bytes more. */
  private ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      int needed = Math.addExact(size(), more);
      int doubled = (int) Math.min(2L * bytes.capacity(), Integer.MAX_VALUE - Long.BYTES);
      bytes =
          ByteBuffer.wrap(Arrays.copyOf(bytes.array(), Math.max(needed, doubled))).position(size());
    }
    return bytes;
  }
}
