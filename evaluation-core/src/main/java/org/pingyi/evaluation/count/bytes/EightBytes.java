package org.pingyi.evaluation.count.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes as one long, the first lowest, to look at all of them in one step (L. Lamport,
 * Multiple byte processing with full-word instructions, CACM 18(8), 1975). What is looked for is
 * marked by the highest bit of its byte; only the lowest mark is exact, since a borrow may run into
 * the bytes above it. Whoever looks sees to it that the array goes on for eight bytes behind the
 * last one that is meant.
 */
final class EightBytes {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST = 0x8080808080808080L;

  /**
   * What a key is multiplied by so that the highest bits of the product tell keys apart: 2⁶⁴ by the
   * golden ratio (D. E. Knuth, The Art of Computer Programming 3, 6.4).
   */
  static final long SPREAD = 0x9E3779B97F4A7C15L;

  private EightBytes() {}

  /** The eight bytes that begin at a position. */
  static long at(byte[] bytes, int position) {
    return (long) LONGS.get(bytes, position);
  }

  /** Marks line feeds. */
  static long lineFeeds(long eight) {
    return ((eight ^ ('\n' * ONES)) - ONES) & ~eight & HIGHEST;
  }

  /** Marks what cannot stand in a JSON string as it is: quotes, backslashes, control characters. */
  static long notInJsonString(long eight) {
    // Exclusive or with 2 turns a quote into 0x20, and keeps control characters below that.
    long quoteOrControl = (eight ^ (0x02 * ONES)) - (0x21 * ONES);
    long backslash = (eight ^ ('\\' * ONES)) - ONES;
    return (quoteOrControl | backslash) & ~eight & HIGHEST;
  }

  /** Eight times the same byte below 0x80. */
  static long of(char ascii) {
    return ONES * ascii;
  }

  /** Marks bytes that are 0. */
  static long zeros(long eight) {
    return (eight - ONES) & ~eight & HIGHEST;
  }

  /**
   * Marks the bytes below another one, which is ASCII; all marks are exact.
   *
   * @param bound eight times that byte
   */
  static long below(long bound, long eight) {
    return ~(((eight | HIGHEST) - bound) | eight) & HIGHEST;
  }

  /** Whether a byte is no ASCII. */
  static boolean isBeyondAscii(long eight) {
    return (eight & HIGHEST) != 0;
  }

  /** The bytes of a stretch of more than eight behind these, up to eight, and zeros behind them. */
  static long second(byte[] bytes, int start, int length) {
    return at(bytes, start + Long.BYTES) & mask(length - Long.BYTES);
  }

  /** The first so many bytes: none for less than 1, all for 8 or more. */
  static long mask(int length) {
    return length <= 0 ? 0 : length >= Long.BYTES ? -1L : (1L << (length * Byte.SIZE)) - 1;
  }

  /** The bytes before the first mark, of which there is one. */
  static long maskBefore(long marks) {
    return (marks ^ (marks - 1)) >>> Byte.SIZE;
  }

  /** How many bytes are before the first mark, of which there is one. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }
}
