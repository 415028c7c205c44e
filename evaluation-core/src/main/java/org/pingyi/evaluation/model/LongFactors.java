package org.pingyi.evaluation.model;

/** What numbers of 64 bits have in common, and whether a product is one of them. */
final class LongFactors {

  /** The greatest power of ten that 64 bits hold. */
  static final int DIGITS = 18;

  private LongFactors() {}

  /**
   * Returns the greatest common divisor, by the binary algorithm, since processors divide slowly.
   *
   * @return the divisor, as an unsigned number where both are 0 or −2^63
   */
  static long gcd(long a, long b) {
    long u = Math.abs(a);
    long v = Math.abs(b);
    if (u == 1 || v == 1) {
      return 1;
    }
    if (u == 0 || v == 0) {
      return u | v;
    }
    int twos = Long.numberOfTrailingZeros(u | v);
    u >>>= Long.numberOfTrailingZeros(u);
    v >>>= Long.numberOfTrailingZeros(v);
    while (u != v) {
      long difference = Math.abs(u - v);
      v = Math.min(u, v);
      u = difference >>> Long.numberOfTrailingZeros(difference);
    }
    return u << twos;
  }

  /** Divides where there is something to divide by: a division costs more than all else here. */
  static long over(long dividend, long divisor) {
    return divisor == 1 ? dividend : dividend / divisor;
  }

  /** Returns a power of ten, up to that of {@link #DIGITS}. */
  static long tenToThePower(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /** Says whether a product is that of its factors, and not only what 64 bits hold of it. */
  static boolean fits(long a, long b, long product) {
    return ((int) a == a && (int) b == b) || Math.multiplyHigh(a, b) == product >> 63;
  }
}
