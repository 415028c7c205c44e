package org.pingyi.evaluation.count;

/** Spreads keys over the places of a table. */
final class Mixing {

  private Mixing() {}

  /** The finaliser of MurmurHash3 (A. Appleby, public domain): a bijection of 64 bits. */
  static long mix(long key) {
    long mixed = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
