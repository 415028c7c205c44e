package org.pingyi.evaluation.count.bytes;

import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.tally.BallotPacking;

/**
 * Some ballots of a chunk whose words all passed, packed with their lines as the free bits, and
 * where their tokens are. They go through each step together: what they need fits a processor's
 * cache, and each step is a loop of its own. Filled anew time and again; not thread-safe.
 */
public final class KnownBallots {

  /** How many there are at most. */
  public static final int MOST = 1 << 5;

  private final BallotPacking packing;
  private final int width;
  private final long[] words;
  private final int[] tokenStarts = new int[MOST];
  private final int[] tokenEnds = new int[MOST];
  private int size;

  /**
   * Creates room for ballots.
   *
   * @param packing how they are packed
   */
  public KnownBallots(BallotPacking packing) {
    this.packing = packing;
    this.width = packing.words();
    this.words = new long[MOST * width];
  }

  /** Forgets all ballots. */
  public void clear() {
    size = 0;
  }

  /** How they are packed. */
  BallotPacking packing() {
    return packing;
  }

  /** Whether there is no more room. */
  boolean isFull() {
    return size == MOST;
  }

  /** {@return how many there are} */
  public int size() {
    return size;
  }

  /** {@return the words in which they are packed, not to be changed; filled anew} */
  public long[] words() {
    return words;
  }

  /**
   * Returns where a ballot is packed.
   *
   * @param number of the ballot, from 0
   * @return its first word
   */
  public int at(int number) {
    return number * width;
  }

  /**
   * Returns where the token of a ballot begins.
   *
   * @param number of the ballot, from 0
   * @return the first byte
   */
  public int tokenStart(int number) {
    return tokenStarts[number];
  }

  /**
   * Returns where the token of a ballot ends.
   *
   * @param number of the ballot, from 0
   * @return behind the last byte; where it begins, if there is none
   */
  public int tokenEnd(int number) {
    return tokenEnds[number];
  }

  /**
   * Adds a ballot, for which there is room.
   *
   * @param row where its token is, and which line it is
   * @param ballot what its words come to
   */
  public void add(ByteRow row, CheckedBallot ballot) {
    packing.pack(row.line, ballot.object, ballot.slot, ballot.answers, words, at(size));
    addPacked(row);
  }

  /** Adds the ballot that was packed by whoever calls. */
  void addPacked(ByteRow row) {
    tokenStarts[size] = row.starts[BallotFields.TOKEN];
    tokenEnds[size] = row.ends[BallotFields.TOKEN];
    size++;
  }
}
