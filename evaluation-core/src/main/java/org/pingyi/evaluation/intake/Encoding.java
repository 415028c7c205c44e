package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * Writes what the journal keeps: whole numbers with the greatest byte first, and stretches of bytes
 * with their length before them.
 */
final class Encoding {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Encoding number(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (number >>> shift));
    }
    return this;
  }

  Encoding integer(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(number >>> shift);
    }
    return this;
  }

  Encoding hash(TreeHash hash) {
    bytes.writeBytes(hash.bytes());
    return this;
  }

  Encoding digest(Digest digest) {
    bytes.writeBytes(digest.toArray());
    return this;
  }

  Encoding bytes(byte[] stretch) {
    integer(stretch.length);
    bytes.writeBytes(stretch);
    return this;
  }

  Encoding text(String text) {
    return bytes(text.getBytes(UTF_8));
  }

  <T> Encoding all(Collection<T> items, BiConsumer<Encoding, T> writer) {
    integer(items.size());
    items.forEach(item -> writer.accept(this, item));
    return this;
  }

  int size() {
    return bytes.size();
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }

  Bytes toBytes() {
    return Bytes.of(bytes.toByteArray());
  }
}
