package org.pingyi.evaluation.tally;

import java.util.Arrays;
import org.pingyi.evaluation.stability.Experimental;

/**
 * How ballots are packed into words of 64 bits, for whoever holds many of them before they are
 * counted. The lowest bits of the first word are free for the holder. Above them are the object,
 * the slot and as many answers as fit; in further words are the other answers, none of which lies
 * in two words.
 *
 * <p>The object takes the bits of the greatest number that it may have, the slot those of the
 * greatest slot, and an answer ⌈log₂(n + 1)⌉ for n possible answers.
 *
 * <p>Whether all numbers in a word are small enough is found out at once: to each what is missing
 * to the next power of two is added, and none may carry (L. Lamport, "Multiple byte processing with
 * full-word instructions", CACM 18, 1975).
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class BallotPacking {

  private final TallyLayout layout;
  private final int freeBits;
  private final int objectBits;
  private final int slotShift;
  private final int slotMask;

  /** Of each answer its word, its first bit there, and its mask. */
  private final int[] wordOf;

  private final int[] shifts;
  private final int[] masks;

  /** Of each word the number of the first answer that is not in it. */
  private final int[] ends;

  /** Of each word what is missing to the powers of two, and the highest bits of its numbers. */
  private final long[] missing;

  private final long[] highest;

  /**
   * Creates the packing.
   *
   * @param layout what is counted, with a slot at least
   * @param objects how many objects there may be, at least 1
   * @param freeBits how many bits are free for the holder, from 0 to 31
   * @throws IllegalArgumentException if there are more objects and slots than fit beside the free
   *     bits, or no slot, or one of these numbers is out of its range
   */
  public BallotPacking(TallyLayout layout, int objects, int freeBits) {
    this.layout = layout;
    this.freeBits = freeBits;
    this.objectBits = bits(objects - 1);
    this.slotShift = freeBits + objectBits;
    int slotBits = bits(layout.slots() - 1);
    this.slotMask = (1 << slotBits) - 1;
    int nextBit = slotShift + slotBits;
    if (layout.slots() < 1) {
      throw new IllegalArgumentException("without a rater group there are no ballots to be packed");
    }
    if (objects < 1 || freeBits < 0 || freeBits >= Integer.SIZE || nextBit > Long.SIZE) {
      throw new IllegalArgumentException("more objects and slots than a word can tell apart");
    }
    int answers = layout.criteria().size();
    this.wordOf = new int[answers];
    this.shifts = new int[answers];
    this.masks = new int[answers];
    int[] wordEnds = new int[answers + 1];
    long[] wordMissing = new long[answers + 1];
    long[] wordHighest = new long[answers + 1];
    wordMissing[0] = missing(objects, freeBits) | missing(layout.slots(), slotShift);
    wordHighest[0] = highest(objects, freeBits) | highest(layout.slots(), slotShift);
    int word = 0;
    for (int i = 0; i < answers; i++) {
      int size = layout.criteria().get(i).scale().size();
      int bits = bits(size);
      if (nextBit + bits > Long.SIZE) {
        wordEnds[word++] = i;
        nextBit = 0;
      }
      wordOf[i] = word;
      shifts[i] = nextBit;
      masks[i] = (1 << bits) - 1;
      wordMissing[word] |= missing(size + 1, nextBit);
      wordHighest[word] |= highest(size + 1, nextBit);
      nextBit += bits;
    }
    wordEnds[word++] = answers;
    this.ends = Arrays.copyOf(wordEnds, word);
    this.missing = Arrays.copyOf(wordMissing, word);
    this.highest = Arrays.copyOf(wordHighest, word);
  }

  private static int bits(int greatest) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(greatest);
  }

  /** What numbers below a limit are missing to a power of two, from their first bit on. */
  private static long missing(int limit, int shift) {
    return ((1L << bits(limit - 1)) - limit) << shift;
  }

  /** The highest bit of numbers below a limit; 0 where they take none. */
  private static long highest(int limit, int shift) {
    return (1L << bits(limit - 1)) >>> 1 << shift;
  }

  /**
   * Returns what is counted.
   *
   * @return the layout that was given
   */
  public TallyLayout layout() {
    return layout;
  }

  /**
   * Returns how many words a ballot takes.
   *
   * @return at least 1
   */
  public int words() {
    return ends.length;
  }

  /**
   * Packs a ballot into {@code words[at]} and those behind.
   *
   * @param free what the free bits hold, from 0 to 2 to the power of their number, exclusive
   * @param object the object's number, from 0
   * @param slot the slot, from 0
   * @param answers for each criterion the number of the answer, -1 for none; further ones are not
   *     looked at
   * @param words where it is packed into; what is there after an exception is no ballot
   * @param at its first word
   * @throws IllegalArgumentException if one of these has more bits than there is room for; a number
   *     that is too great and has as many bits is packed, and refused when it is counted
   * @throws IndexOutOfBoundsException if there are fewer answers than criteria, or too few words
   */
  public void pack(int free, int object, int slot, int[] answers, long[] words, int at) {
    long word = firstWord(free, object, slot);
    int excess = 0;
    int next = at;
    int answer = 0;
    for (int end : ends) {
      for (; answer < end; answer++) {
        int number = answers[answer] + 1;
        excess |= number & ~masks[answer];
        word |= (long) number << shifts[answer];
      }
      words[next++] = word;
      word = 0;
    }
    if (excess != 0) {
      throw new IllegalArgumentException("more bits than a packed ballot has room for");
    }
  }

  /**
   * Packs what is in the first word besides answers; those that lie in it are added by or.
   *
   * @param free what the free bits hold, from 0 to 2 to the power of their number, exclusive
   * @param object the object's number, from 0
   * @param slot the slot, from 0
   * @return the first word without answers
   * @throws IllegalArgumentException if one of these has more bits than there is room for
   */
  public long firstWord(int free, int object, int slot) {
    if ((free >>> freeBits | object >>> objectBits | (slot & ~slotMask)) != 0) {
      throw new IllegalArgumentException("more bits than a packed ballot has room for");
    }
    return free | (long) object << freeBits | (long) slot << slotShift;
  }

  /**
   * Returns which word has an answer.
   *
   * @param criterion the number of the criterion
   * @return from 0
   * @throws IndexOutOfBoundsException if there is no such criterion
   */
  public int wordOf(int criterion) {
    return wordOf[criterion];
  }

  /**
   * Returns where an answer begins in its word: there is its number plus one, 0 for none. An answer
   * with more bits than it has room for would change others, and is not noticed.
   *
   * @param criterion the number of the criterion
   * @return how many bits are below it
   * @throws IndexOutOfBoundsException if there is no such criterion
   */
  public int shiftOf(int criterion) {
    return shifts[criterion];
  }

  /** Not 0 where a number in a word is too great. */
  private long excess(long word, int number) {
    long more = missing[number];
    long carried = (word & more) | ((word | more) & ~(word + more));
    return carried & highest[number];
  }

  /**
   * Returns what the free bits hold.
   *
   * @param words where the ballot is packed
   * @param at its first word
   * @return what was given
   * @throws IndexOutOfBoundsException if there is no such word
   */
  public int free(long[] words, int at) {
    return (int) words[at] & ((1 << freeBits) - 1);
  }

  /**
   * Returns the object of a ballot.
   *
   * @param words where the ballot is packed
   * @param at its first word
   * @return the object's number
   * @throws IndexOutOfBoundsException if there is no such word
   */
  public int object(long[] words, int at) {
    return (int) (words[at] >>> freeBits) & ((1 << objectBits) - 1);
  }

  /**
   * Returns the slot of a ballot.
   *
   * @param words where the ballot is packed
   * @param at its first word
   * @return the slot
   * @throws IndexOutOfBoundsException if there is no such word
   */
  public int slot(long[] words, int at) {
    return (int) (words[at] >>> slotShift) & slotMask;
  }

  /**
   * Unpacks the answers of a ballot.
   *
   * @param words where the ballot is packed
   * @param at its first word
   * @param into is told for each criterion the number of the answer, -1 for none; at least as long
   *     as there are criteria
   * @throws IndexOutOfBoundsException if it is shorter, or there are no such words
   */
  public void answers(long[] words, int at, int[] into) {
    for (int i = 0; i < shifts.length; i++) {
      into[i] = number(words, at, i) - 1;
    }
  }

  /** The number of an answer plus one. */
  private int number(long[] words, int at, int criterion) {
    return (int) (words[at + wordOf[criterion]] >>> shifts[criterion]) & masks[criterion];
  }

  /**
   * Requires that there is what a ballot says.
   *
   * @throws IndexOutOfBoundsException if there is no such object, slot or answer
   */
  void check(long[] words, int at) {
    for (int i = 0; i < ends.length; i++) {
      if (excess(words[at + i], i) != 0) {
        throw new IndexOutOfBoundsException("there is no such object, slot or answer");
      }
    }
  }

  /**
   * Counts the answers of a ballot that was checked.
   *
   * @param counts where they are counted
   * @param offsets for each criterion where ballots without an answer are counted; its answers are
   *     counted behind that
   */
  void count(long[] words, int at, char[] counts, int[] offsets) {
    int answer = 0;
    for (int word = 0; word < ends.length; word++) {
      long packed = words[at + word];
      for (; answer < ends[word]; answer++) {
        counts[offsets[answer] + ((int) (packed >>> shifts[answer]) & masks[answer])]++;
      }
    }
  }
}
