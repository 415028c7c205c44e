package org.pingyi.evaluation.count.tables;

import java.util.Arrays;

/**
 * Numbers each of the longs from 0 up that it is asked for, in the order in which they first come:
 * an open-addressing table of positions with linear probing, between a third and two thirds full,
 * beside the longs in their order. A long costs 14 to 28 bytes.
 */
public final class LongNumbers {

  /** What a long costs at most, in numbers of 8 bytes. */
  public static final long COST = 4;

  private long[] keys = new long[1 << 6];
  private int size;

  /** Each position plus one; 0 is a free place. */
  private int[] places = new int[1 << 6];

  /** {@return how many numbers there are} */
  public int size() {
    return size;
  }

  /**
   * Numbers a key.
   *
   * @param key from 0 up
   * @return its number, which is {@link #size} before the call where the key is new
   */
  public int numberOf(long key) {
    int mask = places.length - 1;
    int place = (int) LongKeys.mix(key) & mask;
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
      int place = (int) LongKeys.mix(keys[i]) & mask;
      while (places[place] != 0) {
        place = (place + 1) & mask;
      }
      places[place] = i + 1;
    }
  }
}
