package org.pingyi.evaluation.count.tables;

/**
 * A set of numbers from 0 up: an open-addressing table with linear probing, between a third and two
 * thirds full. A number costs 12 to 24 bytes, half as much again while the table grows.
 */
public final class LongSet {

  /** What a number costs at most, in numbers of 8 bytes. */
  public static final long COST = 3;

  /** Each number plus one; 0 is a free place. */
  private long[] places = new long[1 << 6];

  private int size;

  /** {@return how many numbers there are} */
  public int size() {
    return size;
  }

  /**
   * Adds a number.
   *
   * @param number from 0 up
   * @return false where it was there before
   */
  public boolean add(long number) {
    if (!insert(number + 1)) {
      return false;
    }
    size++;
    if (size > places.length / 3 * 2) {
      grow();
    }
    return true;
  }

  private boolean insert(long entry) {
    int mask = places.length - 1;
    int place = (int) LongKeys.mix(entry) & mask;
    while (places[place] != 0) {
      if (places[place] == entry) {
        return false;
      }
      place = (place + 1) & mask;
    }
    places[place] = entry;
    return true;
  }

  private void grow() {
    long[] old = places;
    places = new long[Math.multiplyExact(old.length, 2)];
    for (long entry : old) {
      if (entry != 0) {
        insert(entry);
      }
    }
  }
}
