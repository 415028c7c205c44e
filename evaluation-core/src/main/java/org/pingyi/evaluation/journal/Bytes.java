package org.pingyi.evaluation.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * Bytes that nobody can change.
 *
 * <p>Immutable and thread-safe. Equal where the bytes are; {@code toString} tells the length alone,
 * so that no log holds what was written.
 */
@Stable
public final class Bytes {

  /** No bytes. */
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Returns bytes.
   *
   * @param bytes they are copied
   * @return the bytes
   */
  public static Bytes of(byte... bytes) {
    return owning(bytes.clone());
  }

  /**
   * Returns the bytes at the beginning of an array.
   *
   * @param bytes they are copied
   * @param length how many of them
   * @return the bytes
   * @throws IndexOutOfBoundsException if there are fewer, or the length is negative
   */
  public static Bytes first(byte[] bytes, int length) {
    Objects.checkFromIndexSize(0, length, bytes.length);
    return owning(Arrays.copyOf(bytes, length));
  }

  /**
   * Returns a text in UTF-8.
   *
   * @param text the text
   * @return its bytes
   */
  public static Bytes of(String text) {
    return owning(text.getBytes(UTF_8));
  }

  /**
   * Returns how many there are.
   *
   * @return the length
   */
  public int size() {
    return bytes.length;
  }

  /**
   * Returns the bytes.
   *
   * @return a copy
   */
  public byte[] toArray() {
    return bytes.clone();
  }

  /**
   * Returns a stream from which the bytes can be read, without a copy of all of them.
   *
   * @return a new stream
   */
  @Experimental
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /**
   * Returns the bytes as a text in UTF-8.
   *
   * @return the text
   */
  public String text() {
    return new String(bytes, UTF_8);
  }

  /**
   * Writes the bytes.
   *
   * @param into where they are put, one after another
   * @throws java.nio.BufferOverflowException if there is no room for them
   */
  public void put(ByteBuffer into) {
    into.put(bytes);
  }

  /** Returns bytes that nobody else has, or ever will: they are not copied. */
  static Bytes owning(byte[] bytes) {
    return new Bytes(bytes);
  }

  /** The bytes themselves, for those here who do not change them. */
  byte[] raw() {
    return bytes;
  }

  /**
   * Returns the bytes in hexadecimal digits.
   *
   * @return two lower-case digits a byte
   */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
