package org.pingyi.evaluation.count.records;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Hashes tokens to 128 bits that stand for them: SipHash-1-3 with the 128-bit output of its
 * reference implementation (J.-P. Aumasson, D. J. Bernstein, "SipHash: a fast short-input PRF",
 * INDOCRYPT 2012).
 *
 * <p>Two different tokens with one hash would be taken for one token: where both are on ballots on
 * one object, one of these would be rejected as a duplicate, and their papers in one group would be
 * counted as one. Among n tokens the chance that this happens at all is below n²/2¹²⁹: for a
 * thousand million tokens less than 1 in 10²⁰. The key is drawn anew for each tally and never
 * leaves it, so nobody can make tokens that collide, or that crowd one place of a table; what is
 * counted does not depend on it. One round a word and three at the end, as in the hash tables of
 * Rust and Python, are what is needed for that: hashes are shown to nobody, and the 2-4 variant for
 * message authentication takes half as long again.
 *
 * <p>Costs some 17 ns for a token of 32 bytes. Not thread-safe: each thread has one of its own.
 */
public final class TokenHash {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The parts of the latest hash. */
  private long high;

  private long low;

  private final long start0;
  private final long start1;
  private final long start2;
  private final long start3;

  /** The latest token that came as characters. */
  private byte[] encoded = new byte[1 << 6];

  /**
   * Creates the hash under a key of 128 bits, which whoever counts drew at random.
   *
   * @param key0 the one half of the key
   * @param key1 the other half
   */
  public TokenHash(long key0, long key1) {
    this.start0 = key0 ^ 0x736f6d6570736575L;
    this.start1 = key1 ^ 0x646f72616e646f6dL ^ 0xee;
    this.start2 = key0 ^ 0x6c7967656e657261L;
    this.start3 = key1 ^ 0x7465646279746573L;
  }

  /** {@return the one half of the latest hash} */
  public long high() {
    return high;
  }

  /** {@return the other half of the latest hash} */
  public long low() {
    return low;
  }

  /**
   * Hashes {@code bytes[from]} to {@code bytes[to - 1]}; bytes behind them are read, if any.
   *
   * @param bytes in which the token stands
   * @param from its first byte
   * @param to behind its last byte
   */
  public void hash(byte[] bytes, int from, int to) {
    long v0 = start0;
    long v1 = start1;
    long v2 = start2;
    long v3 = start3;
    int at = from;
    boolean last;
    do {
      last = to - at < Long.BYTES;
      long word = last ? lastWord(bytes, from, at, to) : (long) WORDS.get(bytes, at);
      v3 ^= word;
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
      v0 ^= word;
      at += Long.BYTES;
    } while (!last);
    finish(v0, v1, v2 ^ 0xee, v3);
  }

  /** The bytes behind the last whole word, and the length in the highest byte. */
  private static long lastWord(byte[] bytes, int from, int at, int to) {
    long word = (long) (to - from) << 56;
    int left = to - at;
    if (left == 0) {
      return word;
    }
    if (at + Long.BYTES <= bytes.length) {
      return word | ((long) WORDS.get(bytes, at) & (-1L >>> (Long.SIZE - left * Byte.SIZE)));
    }
    for (int i = 0; i < left; i++) {
      word |= (bytes[at + i] & 0xFFL) << (i * Byte.SIZE);
    }
    return word;
  }

  private void finish(long a, long b, long c, long d) {
    long v0 = a;
    long v1 = b;
    long v2 = c;
    long v3 = d;
    for (int round = 0; round < 6; round++) {
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
      if (round == 2) {
        low = v0 ^ v1 ^ v2 ^ v3;
        v1 ^= 0xdd;
      }
    }
    high = v0 ^ v1 ^ v2 ^ v3;
  }

  /**
   * Hashes the UTF-8 bytes of {@code chars[from]} to {@code chars[to - 1]}. Half a code point,
   * which only an escape of JSON can give, has the three bytes that it would have if it were a
   * whole one, so that different tokens have different bytes.
   *
   * @param chars in which the token stands
   * @param from its first character
   * @param to behind its last character
   */
  public void hash(char[] chars, int from, int to) {
    if (encoded.length < (to - from) * 3L) {
      encoded = new byte[Math.multiplyExact(to - from, 3)];
    }
    int length = 0;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c < 0x80) {
        encoded[length++] = (byte) c;
      } else if (c < 0x800) {
        encoded[length++] = (byte) (0xC0 | (c >> 6));
        encoded[length++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(chars[i + 1])) {
        i++;
        int point = Character.toCodePoint(c, chars[i]);
        encoded[length++] = (byte) (0xF0 | (point >> 18));
        encoded[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        encoded[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        encoded[length++] = (byte) (0x80 | (point & 0x3F));
      } else {
        encoded[length++] = (byte) (0xE0 | (c >> 12));
        encoded[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        encoded[length++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    hash(encoded, 0, length);
  }
}
