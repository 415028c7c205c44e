package org.pingyi.evaluation.count.tables;

/** Keys of tables as whole numbers of 64 bits. */
public final class LongKeys {

  private LongKeys() {}

  /**
   * Spreads keys over the places of a table: the finaliser of MurmurHash3 (A. Appleby, public
   * domain), a bijection of 64 bits.
   *
   * @param key any number
   * @return a number all bits of which depend on all bits of the key
   */
  public static long mix(long key) {
    long mixed = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /**
   * Makes one key of two numbers.
   *
   * @param first from 0 up
   * @param second from 0 up
   * @return the key, from 0 up, which no other two numbers have
   */
  public static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | second;
  }
}
