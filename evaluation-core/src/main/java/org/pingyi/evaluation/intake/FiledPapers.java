package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Which papers there are, by the key under which each is filed; the first is number 0. A paper
 * costs about 80 bytes of memory and no object, so that a million of them is nothing to look
 * through for who collects garbage.
 *
 * <p>Keys are hashes of secrets, whose bits nobody can choose: each spreads them as well as any
 * other. For one thread at a time.
 */
final class FiledPapers {

  /** The number of no paper. */
  static final int NONE = -1;

  private static final int LONGS = Digest.SIZE / Long.BYTES;

  /** How many papers lie together. */
  private static final int PIECE = 1 << 9;

  /** The key of each paper, and its submission behind it. */
  private final List<long[]> digests = new ArrayList<>();

  private final List<int[]> places = new ArrayList<>();

  /** The papers' numbers, and one more, where their keys point to or soon after. */
  private int[] table = new int[16];

  private int size;

  /** Returns the number of a paper. */
  int find(Digest key) {
    int number = table[slot(key)] - 1;
    return number < 0 ? NONE : number;
  }

  /** Returns where a paper is in the table, or would be. */
  private int slot(Digest key) {
    int slot = beginning(key.first());
    while (table[slot] != 0 && !key.equals(digest(table[slot] - 1, 0))) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private int beginning(long first) {
    return (int) first & table.length - 1;
  }

  /**
   * Adds a paper of which there was none.
   *
   * @return its number
   */
  int add(Digest key, Digest submission, int place) {
    if (size * 2 >= table.length) {
      grow();
    }
    int number = size++;
    if (number % PIECE == 0) {
      digests.add(new long[PIECE * 2 * LONGS]);
      places.add(new int[PIECE]);
    }
    put(number, 0, key);
    replace(number, submission, place);
    table[slot(key)] = number + 1;
    return number;
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int number = 0; number < size; number++) {
      int slot = beginning(digests.get(number / PIECE)[at(number, 0)]);
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = number + 1;
    }
  }

  /** Puts another paper in the place of one. */
  void replace(int number, Digest submission, int place) {
    put(number, LONGS, submission);
    placeAt(number, place);
  }

  /** Returns under which it is known that the sender's submission came. */
  Digest submission(int number) {
    return digest(number, LONGS);
  }

  int place(int number) {
    return places.get(number / PIECE)[number % PIECE];
  }

  void placeAt(int number, int place) {
    places.get(number / PIECE)[number % PIECE] = place;
  }

  private static int at(int number, int more) {
    return number % PIECE * 2 * LONGS + more;
  }

  private void put(int number, int more, Digest digest) {
    digest.put(digests.get(number / PIECE), at(number, more));
  }

  private Digest digest(int number, int more) {
    return Digest.from(digests.get(number / PIECE), at(number, more));
  }
}
