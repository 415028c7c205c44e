package org.pingyi.evaluation.count.tables;

import java.util.function.IntToLongFunction;

/**
 * Numbers things from 0 in the order in which they first come, by their hashes: an open-addressing
 * table with linear probing, between a third and two thirds full. The things themselves are kept by
 * whoever numbers them. A number costs 6 to 12 bytes.
 *
 * <p>A thing is looked for from the {@link #first} place of its hash on, {@link #next} by next,
 * until it is found or a place is free, where it is added.
 */
public final class NumberTable {

  /** What {@link #at} says of a free place. */
  public static final int FREE = -1;

  private final IntToLongFunction hashes;

  /** Each number plus one; 0 is a free place. */
  private int[] places = new int[1 << 6];

  private int size;

  /**
   * Creates a table.
   *
   * @param hashes the hash of each thing that was numbered, of which the last bits are spread
   */
  public NumberTable(IntToLongFunction hashes) {
    this.hashes = hashes;
  }

  /** {@return how many things were numbered, which is the number of the next} */
  public int size() {
    return size;
  }

  /**
   * Returns where to look first.
   *
   * @param hash the hash of a thing
   * @return its place
   */
  public int first(long hash) {
    return (int) hash & (places.length - 1);
  }

  /**
   * Returns where to look next.
   *
   * @param place a place
   * @return the place behind it
   */
  public int next(int place) {
    return (place + 1) & (places.length - 1);
  }

  /**
   * Returns what is in a place.
   *
   * @param place the place
   * @return a number, or {@link #FREE}
   */
  public int at(int place) {
    return places[place] - 1;
  }

  /**
   * Gives the next number to a thing, whose hash is known from now on.
   *
   * @param place the free place where it was looked for last
   * @return its number
   */
  public int add(int place) {
    size++;
    places[place] = size;
    if (size > places.length / 3 * 2) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    places = new int[Math.multiplyExact(places.length, 2)];
    for (int number = 0; number < size; number++) {
      int place = first(hashes.applyAsLong(number));
      while (at(place) != FREE) {
        place = next(place);
      }
      places[place] = number + 1;
    }
  }
}
