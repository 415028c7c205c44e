package org.pingyi.evaluation.count.checking;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of words that come again and again, found without making a text of the characters. Each
 * word has one place; a word that falls on another's displaces it. So the memory is bounded, and
 * words that were made to collide cost no more than asking anew.
 */
final class WordCache {

  /** A longer word is not kept. */
  private static final int MAX_WORD = 64;

  private final ToIntFunction<String> source;
  private final @Nullable String[] words;
  private final int[] numbers;

  /**
   * Creates the cache.
   *
   * @param source what knows the numbers, the same at each call
   * @param expected how many different words are expected
   */
  WordCache(ToIntFunction<String> source, int expected) {
    int size = Integer.highestOneBit(Math.max(16, Math.min(expected, 1 << 15))) * 4;
    this.source = source;
    this.words = new @Nullable String[size];
    this.numbers = new int[size];
  }

  int numberOf(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + chars[i];
    }
    int place = ((hash * 0x9E3779B9) >>> 12) & (words.length - 1);
    String word = words[place];
    if (word != null && equal(word, chars, start, end)) {
      return numbers[place];
    }
    String text = new String(chars, start, end - start);
    int number = source.applyAsInt(text);
    if (text.length() <= MAX_WORD) {
      words[place] = text;
      numbers[place] = number;
    }
    return number;
  }

  private static boolean equal(String word, char[] chars, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
