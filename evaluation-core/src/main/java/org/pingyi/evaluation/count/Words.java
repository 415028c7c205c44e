package org.pingyi.evaluation.count;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes eight at a time, the first in the lowest bits. Whoever reads sees to it that the array goes
 * on for eight bytes behind the last one that is meant.
 */
final class Words {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;

  private Words() {}

  static long at(byte[] bytes, int position) {
    return (long) LONGS.get(bytes, position);
  }

  /** Eight times the same byte below 0x80. */
  static long of(char ascii) {
    return ONES * ascii;
  }

  /**
   * Returns the high bits of the bytes that are 0, and perhaps of bytes behind the first of them
   * (Knuth, The Art of Computer Programming 4A, 7.1.3, formula 90): the lowest bit is exact.
   */
  static long zeros(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }

  /** Returns the high bits of exactly the bytes that are 0 (formula 91 there, all bytes apart). */
  static long allZeros(long word) {
    return ~(((word & ~HIGH_BITS) + ~HIGH_BITS) | word | ~HIGH_BITS);
  }

  /** How many bytes stand before the first that {@link #zeros} found. */
  static int before(long zeros) {
    return Long.numberOfTrailingZeros(zeros) >>> 3;
  }

  /** Whether a byte is no ASCII. */
  static boolean isBeyondAscii(long word) {
    return (word & HIGH_BITS) != 0;
  }

  /** The first bytes of a stretch, up to eight, and zeros behind them. */
  static long first(byte[] bytes, int start, int length) {
    return length == 0 ? 0 : at(bytes, start) & mask(length);
  }

  /** The bytes of a stretch behind its first eight, up to eight, and zeros behind them. */
  static long second(byte[] bytes, int start, int length) {
    return length <= Long.BYTES ? 0 : at(bytes, start + Long.BYTES) & mask(length - Long.BYTES);
  }

  private static long mask(int length) {
    return length >= Long.BYTES ? -1L : (1L << (length * Byte.SIZE)) - 1;
  }
}
