package org.pingyi.evaluation.count.bytes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of words that come again and again, found by the raw bytes in which they were written: a
 * memory of what the checks answered. Each word has four places side by side, and a word that finds
 * all taken displaces one; so the memory is bounded, and words that were made to collide cost no
 * more than asking anew. Where words displace each other often the memory doubles, up to its bound.
 *
 * <p>Most words of up to 16 bytes are found in one cache line. Not thread-safe.
 */
final class ByteWords {

  /** The word was not met lately. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  /** A longer word is not kept. */
  private static final int MAX_WORD = 64;

  private static final int SHORT = 2 * Long.BYTES;
  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 20;

  /** The longs of a place: the first 16 bytes, the length, and the number. */
  private static final int WIDTH = 4;

  /** The longs of all places that a word may have. */
  private static final int CHOICE = 4 * WIDTH;

  private static final int LENGTH = 2;
  private static final int NUMBER = 3;

  /** No word has that length. */
  private static final long FREE = -1;

  /** The number of the word without a byte. */
  private int blank = UNKNOWN;

  /** The numbers of words of one byte. */
  private final int[] ofOne = new int[1 << Byte.SIZE];

  private long[] places;
  private byte[] @Nullable [] longWords;
  private int displaced;

  /** Creates the memory for about so many different words, or more. */
  ByteWords(int expected) {
    int size = Integer.highestOneBit(Math.max(LEAST / 4, Math.min(expected, MOST / 4))) * 4;
    Arrays.fill(ofOne, UNKNOWN);
    this.places = free(size);
    this.longWords = new byte[size][];
  }

  private static long[] free(int size) {
    long[] places = new long[size * WIDTH];
    for (int i = LENGTH; i < places.length; i += WIDTH) {
      places[i] = FREE;
    }
    return places;
  }

  /** The number of the word in a stretch of bytes, or {@link #UNKNOWN}. */
  int numberOf(byte[] bytes, int start, int end) {
    int length = end - start;
    if (length <= 1) {
      return length == 0 ? blank : ofOne(bytes[start]);
    }
    long first = EightBytes.first(bytes, start, length);
    if (length <= Long.BYTES) {
      return ofShort(first, length);
    }
    long second = EightBytes.second(bytes, start, length);
    int place = place(first, second, length);
    int last = place + CHOICE - WIDTH;
    while (place < last && !isAt(place, first, second, length, bytes, start)) {
      place += WIDTH;
    }
    return isAt(place, first, second, length, bytes, start)
        ? (int) places[place + NUMBER]
        : UNKNOWN;
  }

  /** The number of the word without a byte, or {@link #UNKNOWN}. */
  int ofNone() {
    return blank;
  }

  /** The number of a word of one byte, or {@link #UNKNOWN}. */
  int ofOne(byte only) {
    return ofOne[only & 0xFF];
  }

  /**
   * The number of a word of two to eight bytes, with zeros behind them, or {@link #UNKNOWN}: most
   * words are as short, and have no second half to be compared.
   */
  int ofShort(long word, int length) {
    int choice = place(word, 0, length);
    for (int place = choice; place < choice + CHOICE; place += WIDTH) {
      if (isAt(place, word, 0, length)) {
        return (int) places[place + NUMBER];
      }
    }
    return UNKNOWN;
  }

  private boolean isAt(int place, long first, long second, long length) {
    return places[place] == first
        && places[place + 1] == second
        && places[place + LENGTH] == length;
  }

  private boolean isAt(int place, long first, long second, int length, byte[] bytes, int start) {
    return isAt(place, first, second, length)
        && (length <= SHORT || isLong(place, bytes, start, start + length));
  }

  private boolean isLong(int place, byte[] bytes, int start, int end) {
    byte[] word = longWords[place / WIDTH];
    return word != null && Arrays.equals(word, 0, word.length, bytes, start, end);
  }

  /** Keeps what a word was found to mean, unless it is too long. */
  void learn(byte[] bytes, int start, int end, int number) {
    int length = end - start;
    if (length == 0) {
      blank = number;
    } else if (length == 1) {
      ofOne[bytes[start] & 0xFF] = number;
    } else if (length <= MAX_WORD) {
      byte[] word = length <= SHORT ? null : Arrays.copyOfRange(bytes, start, end);
      long first = EightBytes.first(bytes, start, length);
      long second = EightBytes.second(bytes, start, length);
      keep(first, second, length, number, word);
      if (displaced > places.length / WIDTH / 8 && places.length / WIDTH < MOST) {
        grow();
      }
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
    places[place] = first;
    places[place + 1] = second;
    places[place + LENGTH] = length;
    places[place + NUMBER] = number;
    longWords[place / WIDTH] = word;
  }

  private boolean isFor(int place, long first, long second, long length, byte @Nullable [] word) {
    return places[place + LENGTH] == FREE
        || (isAt(place, first, second, length) && Arrays.equals(longWords[place / WIDTH], word));
  }

  private void grow() {
    long[] oldPlaces = places;
    byte[] @Nullable [] oldWords = longWords;
    displaced = 0;
    places = free(oldWords.length * 2);
    longWords = new byte[oldWords.length * 2][];
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
    long mixed = (first ^ Long.rotateLeft(second, 29) ^ length) * 0x9E3779B97F4A7C15L;
    int spread = (int) (((mixed ^ (mixed >>> 32)) * 0x9E3779B97F4A7C15L) >>> 40);
    return (spread & (places.length / CHOICE - 1)) * CHOICE;
  }
}
