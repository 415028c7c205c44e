package org.pingyi.evaluation.count.bytes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of words of nine to 64 bytes, as {@link ByteWords} keeps them. Each word has four places
 * side by side; most words of up to 16 bytes are found at the first one. Not thread-safe.
 */
final class LongWords {

  /** A longer word is not kept. */
  private static final int MAX_WORD = 64;

  /** A longer word is kept as a whole beside its place. */
  private static final int IN_PLACE = 2 * Long.BYTES;

  private static final int LEAST = 1 << 4;
  private static final int MOST = 1 << 20;

  /** The longs of a place: the first 16 bytes, the length, and the number. */
  private static final int WIDTH = 4;

  /** The longs of all places that a word may have. */
  private static final int CHOICE = 4 * WIDTH;

  private static final int LENGTH = 2;
  private static final int NUMBER = 3;

  /** No word has that length. */
  private static final long FREE = -1;

  private final int most;

  private long[] places;
  private byte[] @Nullable [] whole;
  private int kept;
  private int displaced;

  /** Creates the memory for up to so many different words. */
  LongWords(int most) {
    this.most = most;
    this.places = free(LEAST);
    this.whole = new byte[LEAST][];
  }

  private static long[] free(int size) {
    long[] places = new long[size * WIDTH];
    for (int i = LENGTH; i < places.length; i += WIDTH) {
      places[i] = FREE;
    }
    return places;
  }

  /** How many places there are. */
  int size() {
    return places.length / WIDTH;
  }

  /** The number of the word in a stretch of bytes, or {@link ByteWords#UNKNOWN}. */
  int numberOf(byte[] bytes, int start, int end) {
    int length = end - start;
    long first = EightBytes.at(bytes, start);
    long second = EightBytes.second(bytes, start, length);
    int place = place(first, second, length);
    int last = place + CHOICE - WIDTH;
    while (place < last && !isAt(place, first, second, length, bytes, start)) {
      place += WIDTH;
    }
    return isAt(place, first, second, length, bytes, start)
        ? (int) places[place + NUMBER]
        : ByteWords.UNKNOWN;
  }

  private boolean isAt(int place, long first, long second, long length) {
    return places[place] == first
        && places[place + 1] == second
        && places[place + LENGTH] == length;
  }

  private boolean isAt(int place, long first, long second, int length, byte[] bytes, int start) {
    return isAt(place, first, second, length)
        && (length <= IN_PLACE || isLong(place, bytes, start, start + length));
  }

  private boolean isLong(int place, byte[] bytes, int start, int end) {
    byte[] word = whole[place / WIDTH];
    return word != null && Arrays.equals(word, 0, word.length, bytes, start, end);
  }

  /** Keeps what a word was found to mean, unless it is too long. */
  void learn(byte[] bytes, int start, int end, int number) {
    int length = end - start;
    if (length > MAX_WORD) {
      return;
    }
    byte[] word = length <= IN_PLACE ? null : Arrays.copyOfRange(bytes, start, end);
    long first = EightBytes.at(bytes, start);
    long second = EightBytes.second(bytes, start, length);
    keep(first, second, length, number, word);
    int size = size();
    if (displaced > size / 8 && size < MOST && ByteWords.isSmall(size, kept, most)) {
      grow();
    }
  }

  /** Keeps a word at a place that is free or has it, or where another one was. */
  private void keep(long first, long second, long length, long number, byte @Nullable [] word) {
    int choice = place(first, second, length);
    int place = choice;
    while (place < choice + CHOICE && !isFor(place, first, second, length, word)) {
      place += WIDTH;
    }
    if (place == choice + CHOICE) {
      place = choice + (displaced & (CHOICE / WIDTH - 1)) * WIDTH;
      displaced++;
    }
    if (places[place + LENGTH] == FREE) {
      kept++;
    }
    places[place] = first;
    places[place + 1] = second;
    places[place + LENGTH] = length;
    places[place + NUMBER] = number;
    whole[place / WIDTH] = word;
  }

  private boolean isFor(int place, long first, long second, long length, byte @Nullable [] word) {
    return places[place + LENGTH] == FREE
        || (isAt(place, first, second, length) && Arrays.equals(whole[place / WIDTH], word));
  }

  private void grow() {
    long[] oldPlaces = places;
    byte[] @Nullable [] oldWords = whole;
    kept = 0;
    displaced = 0;
    places = free(oldWords.length * 2);
    whole = new byte[oldWords.length * 2][];
    for (int i = 0; i < oldWords.length; i++) {
      int place = i * WIDTH;
      if (oldPlaces[place + LENGTH] != FREE) {
        keep(
            oldPlaces[place],
            oldPlaces[place + 1],
            oldPlaces[place + LENGTH],
            oldPlaces[place + NUMBER],
            oldWords[i]);
      }
    }
  }

  /** The first of the places that a word may have. */
  private int place(long first, long second, long length) {
    long mixed = (first ^ Long.rotateLeft(second, 29) ^ length) * EightBytes.SPREAD;
    int spread = (int) (((mixed ^ (mixed >>> 32)) * EightBytes.SPREAD) >>> 40);
    return (spread & (places.length / CHOICE - 1)) * CHOICE;
  }
}
