package org.pingyi.evaluation.count.records;

import java.util.Arrays;

/**
 * Finds ballots of a part by a hash: an open-addressing table with linear probing, between a third
 * and two thirds full, of places in the part's words. The bits that a place leaves free hold some
 * of the hash, so that hardly any place is looked at in vain. A ballot costs 6 to 12 bytes.
 *
 * <p>Whoever looks goes from slot to slot: {@link #first} and {@link #next} lead to slots that are
 * free or perhaps hold what has the hash.
 */
final class PlaceTable {

  /** Each place plus one, and above it bits of the hash; 0 is free. */
  private int[] slots = {};

  private int mask;
  private int placeBits;

  /** Makes the table empty, for at most so many ballots in so many words. */
  void clear(int ballots, int words) {
    int size = Integer.highestOneBit(Math.max(1 << 4, ballots + ballots / 2)) * 2;
    if (slots.length < size) {
      slots = new int[size];
    } else {
      Arrays.fill(slots, 0, size, 0);
    }
    mask = size - 1;
    placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(words);
  }

  /** The first slot that is free or may hold what has the hash. */
  int first(long hash) {
    return from((int) hash & mask, hash);
  }

  /** The next such slot. */
  int next(int slot, long hash) {
    return from((slot + 1) & mask, hash);
  }

  private int from(int start, long hash) {
    int wanted = bits(hash);
    int slot = start;
    for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
      if ((entry ^ wanted) >>> placeBits == 0) {
        break;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int bits(long hash) {
    return (int) (hash >>> Integer.SIZE) << placeBits;
  }

  /** The place in a slot; below 0 where it is free. */
  int place(int slot) {
    return (slots[slot] & ((1 << placeBits) - 1)) - 1;
  }

  /** Puts a place into a slot that is free. */
  void put(int slot, long hash, int place) {
    slots[slot] = bits(hash) | (place + 1);
  }
}
