package org.pingyi.evaluation.count.records;

import java.util.OptionalInt;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.tally.BallotPacking;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * How a ballot with a token is held: two words of 64 bits for the hash of its token, and behind
 * them the ballot as {@link BallotPacking} has it, with 18 bits for its line in the chunk.
 *
 * <p>The object takes the bits of the greatest number that the roster has, or 28 without one. So a
 * ballot takes 8 · (2 + ⌈(18 + objects + slots + Σ answers) / 64⌉) bytes, but for what is lost at
 * the ends of words: 24 bytes for twelve criteria of up to seven options, 1,000 objects and one
 * slot.
 */
public final class RecordLayout {

  /** How many lines a chunk may have. */
  public static final int LINES = 1 << 18;

  /** How many objects there may be without a roster. */
  static final int OBJECTS = 1 << 28;

  private static final int LINE_BITS = 18;

  /** The words that hold a hash. */
  private static final int HASH = 2;

  private final BallotPacking packing;
  private final int width;

  /**
   * Creates the layout.
   *
   * @param layout what is counted
   * @param objects how many objects the roster has, if there is one
   * @throws IllegalArgumentException if there are more than {@link #OBJECTS}, or more slots than
   *     fit beside them
   */
  public RecordLayout(TallyLayout layout, OptionalInt objects) {
    if (objects.orElse(0) > OBJECTS) {
      throw new IllegalArgumentException("more objects than are told apart");
    }
    this.packing = new BallotPacking(layout, Math.max(1, objects.orElse(OBJECTS)), LINE_BITS);
    this.width = HASH + packing.words();
  }

  /** {@return how ballots are packed, with the line in the chunk as the free bits} */
  public BallotPacking packing() {
    return packing;
  }

  /** How many words a ballot takes. */
  int width() {
    return width;
  }

  /**
   * Packs a ballot into {@code words[at]} and those behind.
   *
   * @throws IllegalArgumentException if its line or its object is greater than was said
   */
  void pack(long high, long low, int line, CheckedBallot ballot, long[] words, int at) {
    words[at] = high;
    words[at + 1] = low;
    packing.pack(line, ballot.object, ballot.slot, ballot.answers, words, packed(at));
  }

  /** Copies a ballot that is packed into {@code words[at]} and those behind. */
  void copy(long high, long low, long[] ballots, int from, long[] words, int at) {
    words[at] = high;
    words[at + 1] = low;
    System.arraycopy(ballots, from, words, packed(at), packing.words());
  }

  /** Where the ballot at {@code words[at]} is packed, behind the hash. */
  int packed(int at) {
    return at + HASH;
  }

  /** The line of the ballot at {@code words[at]}, in its chunk. */
  int line(long[] words, int at) {
    return packing.free(words, packed(at));
  }

  /** Its object. */
  int object(long[] words, int at) {
    return packing.object(words, packed(at));
  }

  /** Its slot. */
  int slot(long[] words, int at) {
    return packing.slot(words, packed(at));
  }
}
