package org.pingyi.evaluation.count.bytes;

/**
 * Numbers of words that come again and again, found by the raw bytes in which they were written: a
 * memory of what the checks answered. Each word has four places, and a word that finds all taken
 * displaces one; so the memory is bounded, and words that were made to collide cost no more than
 * asking anew. Where words displace each other often the memory doubles, up to its bound.
 *
 * <p>Not thread-safe.
 */
final class ByteWords {

  /** The word was not met lately. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private final ShortWords shortWords;
  private final LongWords longWords = new LongWords();

  /** Creates the memory for about so many different words of up to eight bytes, or more. */
  ByteWords(int expected) {
    this.shortWords = new ShortWords(expected);
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
