package org.pingyi.evaluation.count.records;

import java.util.Arrays;
import java.util.OptionalInt;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * How a ballot with a token is packed into words of 64 bits: two words for the hash of its token,
 * one for its line in the chunk (18 bits), its object, its slot and as many answers as fit, and
 * further words for the other answers, none of which lies in two words.
 *
 * <p>The object takes the bits of the greatest number that the roster has, or 28 without one; the
 * slot those of the greatest slot; an answer ⌈log₂(n + 1)⌉ for n possible answers. So a ballot
 * takes 8 · (2 + ⌈(18 + objects + slots + Σ answers) / 64⌉) bytes, but for what is lost at the ends
 * of words: 24 bytes for twelve criteria of up to seven options, 1,000 objects and one slot.
 */
public final class RecordLayout {

  /** How many lines a chunk may have. */
  public static final int LINES = 1 << 18;

  /** How many objects there may be without a roster. */
  static final int OBJECTS = 1 << 28;

  private static final int LINE_BITS = 18;

  /** The words that hold a hash. */
  private static final int HASH = 2;

  private final int objectBits;
  private final int slotShift;
  private final int slotMask;

  /** Of each answer its first bit and its mask. */
  private final int[] shift;

  private final int[] mask;

  /** Of each word after the hash the number of the first answer that is not in it. */
  private final int[] ends;

  /**
   * Creates the layout.
   *
   * @param layout what is counted
   * @param objects how many objects the roster has, if there is one
   * @throws IllegalArgumentException if there are more than {@link #OBJECTS}, or more slots than
   *     fit beside them
   */
  public RecordLayout(TallyLayout layout, OptionalInt objects) {
    this.objectBits = bits(Math.max(1, objects.orElse(OBJECTS)) - 1);
    this.slotShift = LINE_BITS + objectBits;
    int slotBits = bits(layout.slots() - 1);
    this.slotMask = (1 << slotBits) - 1;
    if (objects.orElse(0) > OBJECTS || slotShift + slotBits > Long.SIZE) {
      throw new IllegalArgumentException("more objects and slots than a word can tell apart");
    }
    int answers = layout.criteria().size();
    this.shift = new int[answers];
    this.mask = new int[answers];
    int[] wordEnds = new int[answers + 1];
    int word = 0;
    int nextBit = slotShift + slotBits;
    for (int i = 0; i < answers; i++) {
      int bits = bits(layout.criteria().get(i).scale().size());
      if (nextBit + bits > Long.SIZE) {
        wordEnds[word++] = i;
        nextBit = 0;
      }
      shift[i] = nextBit;
      mask[i] = (1 << bits) - 1;
      nextBit += bits;
    }
    wordEnds[word++] = answers;
    this.ends = Arrays.copyOf(wordEnds, word);
  }

  private static int bits(int greatest) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(greatest);
  }

  /** How many words a ballot takes. */
  int width() {
    return HASH + ends.length;
  }

  /** How many answers a ballot has, those that are not given too. */
  int answers() {
    return shift.length;
  }

  /**
   * Packs a ballot into {@code words[at]} and those behind.
   *
   * @throws IllegalArgumentException if its line or its object is greater than was said
   */
  void pack(long high, long low, int line, CheckedBallot ballot, long[] words, int at) {
    if ((line >>> LINE_BITS | (long) ballot.object >>> objectBits) != 0) {
      throw new IllegalArgumentException("a line or an object that the layout has no room for");
    }
    words[at] = high;
    words[at + 1] = low;
    long word = line | (long) ballot.object << LINE_BITS | (long) ballot.slot << slotShift;
    int[] answers = ballot.answers;
    int next = at + HASH;
    int answer = 0;
    for (int end : ends) {
      for (; answer < end; answer++) {
        word |= (answers[answer] + 1L) << shift[answer];
      }
      words[next++] = word;
      word = 0;
    }
  }

  /** The line of the ballot at {@code words[at]}, in its chunk. */
  int line(long[] words, int at) {
    return (int) words[at + HASH] & (LINES - 1);
  }

  /** Its object. */
  int object(long[] words, int at) {
    return (int) (words[at + HASH] >>> LINE_BITS) & ((1 << objectBits) - 1);
  }

  /** Its slot. */
  int slot(long[] words, int at) {
    return (int) (words[at + HASH] >>> slotShift) & slotMask;
  }

  /** Its answers, {@link CheckedBallot#NONE} where none was given. */
  void answers(long[] words, int at, int[] into) {
    int next = at + HASH;
    int answer = 0;
    for (int end : ends) {
      long word = words[next++];
      for (; answer < end; answer++) {
        into[answer] = ((int) (word >>> shift[answer]) & mask[answer]) - 1;
      }
    }
  }
}
