package org.pingyi.evaluation.count.tables;

import java.util.Arrays;

/**
 * Numbers each of the longs from 0 up that it is asked for, in the order in which they first come:
 * a {@link NumberTable} beside the longs in their order. A long costs 14 to 28 bytes.
 */
public final class LongNumbers {

  /** What a long costs at most, in numbers of 8 bytes. */
  public static final long COST = 4;

  private long[] keys = new long[1 << 6];
  private final NumberTable table = new NumberTable(number -> LongKeys.mix(keys[number]));

  /** {@return how many numbers there are} */
  public int size() {
    return table.size();
  }

  /**
   * Numbers a key.
   *
   * @param key from 0 up
   * @return its number, which is {@link #size} before the call where the key is new
   */
  public int numberOf(long key) {
    int place = table.first(LongKeys.mix(key));
    for (int number = table.at(place); number != NumberTable.FREE; number = table.at(place)) {
      if (keys[number] == key) {
        return number;
      }
      place = table.next(place);
    }
    int size = table.size();
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size + (size >> 1));
    }
    keys[size] = key;
    return table.add(place);
  }
}
