package org.pingyi.evaluation.count.records;

import java.util.Arrays;

/**
 * Tells which ballots of a part may have a token that another ballot of the part has too: all that
 * do, and about one in twenty of the others. A filter of B. H. Bloom ("Space/time trade-offs in
 * hash coding with allowable errors", CACM 13, 1970) with one hash and two bits a place: whether a
 * ballot came to it, and whether a second one did.
 *
 * <p>There are 16 to 32 places for each ballot, which takes 4 to 8 bytes, so that the filter of a
 * part fits a processor's cache. Noting a ballot takes no branch.
 */
final class TokenFilter {

  /** The first of the two bits of 32 places are in the lower half, the second ones in the upper. */
  private long[] places = {};

  private int mask;

  /** Forgets all ballots, and makes room for at most so many. */
  void clear(int ballots) {
    int size = Integer.highestOneBit(ballots | 1);
    if (places.length < size) {
      places = new long[size];
    } else {
      Arrays.fill(places, 0, size, 0);
    }
    mask = size - 1;
  }

  /** Notes the ballots from {@code words[from]} on, each of as many words as the width says. */
  void add(long[] words, int from, int end, int width) {
    for (int at = from; at < end; at += width) {
      int index = index(words[at]);
      long first = bit(words[at]);
      long noted = places[index];
      places[index] = noted | first | (noted & first) << Integer.SIZE;
    }
  }

  /** Whether several ballots were noted that may have the token with this half of a hash. */
  boolean isRepeated(long high) {
    return (places[index(high)] >>> Integer.SIZE & bit(high)) != 0;
  }

  private int index(long high) {
    return (int) (high >>> 5) & mask;
  }

  private static long bit(long high) {
    return 1L << (high & (Integer.SIZE - 1));
  }
}
