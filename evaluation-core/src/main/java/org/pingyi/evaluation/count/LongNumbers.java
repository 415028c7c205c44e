package org.pingyi.evaluation.count;

import java.util.Arrays;

/**
 * Numbers each of the longs from 0 up that it is asked for, in the order in which they first come:
 * an open-addressing table of positions with linear probing, between a third and two thirds full,
 * beside the longs in their order. A long costs 14 to 28 bytes.
 */
final class LongNumbers {

  /** What a long costs at most, in numbers of 8 bytes. */
  static final long COST = 4;

  private long[] keys = new long[1 << 6];
  private int size;

  /** Each position plus one; 0 is a free place. */
  private int[] places = new int[1 << 6];

  /** How many numbers there are. */
  int size() {
    return size;
  }

  /** The number of a key, which is {@link #size} before the call where the key is new. */
  int numberOf(long key) {
    int mask = places.length - 1;
    int place = (int) Mixing.mix(key) & mask;
    while (places[place] != 0) {
      if (keys[places[place] - 1] == key) {
        return places[place] - 1;
      }
      place = (place + 1) & mask;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size + (size >> 1));
    }
    keys[size] = key;
    size++;
    places[place] = size;
    if (size > places.length / 3 * 2) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    places = new int[Math.multiplyExact(places.length, 2)];
    int mask = places.length - 1;
    for (int i = 0; i < size; i++) {
      int place = (int) Mixing.mix(keys[i]) & mask;
      while (places[place] != 0) {
        place = (place + 1) & mask;
      }
      places[place] = i + 1;
    }
  }
}
