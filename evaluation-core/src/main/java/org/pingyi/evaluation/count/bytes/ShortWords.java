package org.pingyi.evaluation.count.bytes;

/**
 * Numbers of words of up to eight bytes, as {@link ByteWords} keeps them. Each word has four places
 * side by side; most are found at the first one that is looked at. Not thread-safe.
 */
final class ShortWords {

  private static final int LEAST = 1 << 6;
  private static final int MOST = 1 << 21;

  /** How many places a word may have: each is told by an exclusive or with its first one. */
  private static final int CHOICE = 4;

  /** The longs of a place: the word and its number. */
  private static final int WIDTH = 2;

  /** The word of eight zeros is not kept: where it is, there is none, and its number is unknown. */
  private static final long FREE = 0;

  private final int most;

  private long[] places;

  /** Leaves as many bits as tell the places apart. */
  private int shift;

  private int kept;
  private int displaced;

  /** Creates the memory for about so many different words, and up to another number of them. */
  ShortWords(int expected, int most) {
    this.most = most;
    int size = Integer.highestOneBit(Math.max(LEAST / 2, Math.min(expected, MOST / 2))) * 2;
    this.places = free(size);
    this.shift = Long.numberOfLeadingZeros(size - 1);
  }

  private static long[] free(int size) {
    long[] places = new long[size * WIDTH];
    for (int i = 1; i < places.length; i += WIDTH) {
      places[i] = ByteWords.UNKNOWN;
    }
    return places;
  }

  /** How many places there are. */
  int size() {
    return places.length / WIDTH;
  }

  /**
   * A word as it is looked up: behind it ones, which no byte of UTF-8 is.
   *
   * @param eight bytes that begin with the word
   * @param mask which of them are the word
   */
  static long word(long eight, long mask) {
    return eight | ~mask;
  }

  /** The number of a word, or {@link ByteWords#UNKNOWN}. */
  int numberOf(long word) {
    int first = first(word);
    return places[first] == word ? (int) places[first + 1] : numberElsewhere(word, first);
  }

  private int numberElsewhere(long word, int first) {
    int place = place(word, first);
    return place < 0 ? ByteWords.UNKNOWN : (int) places[place + 1];
  }

  /** Where a word is kept, or -1. */
  private int place(long word, int first) {
    for (int other = 0; other < CHOICE * WIDTH; other += WIDTH) {
      if (places[first ^ other] == word) {
        return first ^ other;
      }
    }
    return -1;
  }

  /** Keeps what a word was found to mean, unless it is eight zeros. */
  void learn(long word, int number) {
    if (word == FREE) {
      return;
    }
    keep(word, number);
    int size = size();
    if ((displaced > size / 8 || kept > size / 2)
        && size < MOST
        && ByteWords.isSmall(size, kept, most)) {
      grow();
    }
  }

  /** Keeps a word at a place that has it or is free, or where another one was. */
  private void keep(long word, long number) {
    int first = first(word);
    int place = place(word, first);
    if (place < 0) {
      place = placeFor(first);
    }
    places[place] = word;
    places[place + 1] = number;
  }

  private int placeFor(int first) {
    int place = place(FREE, first);
    if (place >= 0) {
      kept++;
      return place;
    }
    return first ^ ((displaced++ & (CHOICE - 1)) * WIDTH);
  }

  private void grow() {
    long[] before = places;
    places = free(2 * before.length / WIDTH);
    shift--;
    kept = 0;
    displaced = 0;
    for (int place = 0; place < before.length; place += WIDTH) {
      if (before[place] != FREE) {
        keep(before[place], before[place + 1]);
      }
    }
  }

  /** The first of the places that a word may have. */
  private int first(long word) {
    return (int) ((word * EightBytes.SPREAD) >>> shift) * WIDTH;
  }
}
