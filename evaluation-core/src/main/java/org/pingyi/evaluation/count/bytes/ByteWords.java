package org.pingyi.evaluation.count.bytes;

/**
 * Numbers of words that come again and again, found by the raw bytes in which they were written: a
 * memory of what the checks answered. Each word has four places, and a word that finds all taken
 * displaces one. Where words displace each other often the memory doubles, up to a bound by how
 * many words are in it and how many it is for: one may be written in endless ways, with white space
 * around it or zeros behind a decimal point. So words that were made to collide, or to be
 * different, cost no more than asking anew.
 *
 * <p>Not thread-safe.
 */
final class ByteWords {

  /** The word was not met lately. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  /** A table with so many places for each word is large enough: hardly any five share four. */
  private static final int ENOUGH = 16;

  private final ShortWords shortWords;
  private final LongWords longWords;

  /**
   * Creates the memory.
   *
   * @param expected for about how many words of up to eight bytes there is room from the beginning
   * @param most for how many different words, of up to eight bytes and as many longer ones, room is
   *     made where they come
   */
  ByteWords(int expected, int most) {
    this.shortWords = new ShortWords(expected, most);
    this.longWords = new LongWords(most);
  }

  /**
   * Whether a table is too small for its words.
   *
   * @param places how many it has
   * @param kept how many words are in it
   * @param most how many different words it is for
   */
  static boolean isSmall(int places, int kept, int most) {
    return places / ENOUGH < Math.min(kept, most);
  }

  /** The number of the word in a stretch of bytes, or {@link #UNKNOWN}. */
  int numberOf(byte[] bytes, int start, int end) {
    int length = end - start;
    return length <= Long.BYTES
        ? shortWords.numberOf(shortWord(bytes, start, length))
        : longWords.numberOf(bytes, start, end);
  }

  private static long shortWord(byte[] bytes, int start, int length) {
    return ShortWords.word(EightBytes.at(bytes, start), EightBytes.mask(length));
  }

  /** The words of up to eight bytes. */
  ShortWords shortWords() {
    return shortWords;
  }

  /** Keeps what a word was found to mean, unless it is too long or eight zeros. */
  void learn(byte[] bytes, int start, int end, int number) {
    int length = end - start;
    if (length <= Long.BYTES) {
      shortWords.learn(shortWord(bytes, start, length), number);
    } else {
      longWords.learn(bytes, start, end, number);
    }
  }
}
