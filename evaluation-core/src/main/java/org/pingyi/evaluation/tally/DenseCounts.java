package org.pingyi.evaluation.tally;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Objects;

/**
 * What a builder counts of scales with few answers: for each object and slot the ballots and the
 * answers in one small array, so that a ballot touches a cache line or two. Criteria without an
 * answer are counted too, which spares asking. Not thread-safe.
 */
final class DenseCounts {

  private static final int NO_COUNT = -1;

  private final int slots;
  private final int width;

  /** For each criterion where the answer -1 is counted, the others behind it; or NO_COUNT. */
  private final int[] offsets;

  private final int[] sizes;
  private final CountLayout layout;

  /**
   * For each object and slot, up to the last object with a ballot, its counts, of 16 bits each, so
   * that more of them fit a processor's cache; of length 0 until there is a ballot.
   */
  private char[][] counts = new char[0][];

  /** How many ballots a slot of an object may have here: no count can be greater. */
  private final int most;

  DenseCounts(CountLayout layout, int most) {
    this.layout = layout;
    this.most = most;
    this.slots = layout.slots();
    this.offsets = new int[layout.criteria()];
    this.sizes = new int[offsets.length];
    int next = 1;
    for (int i = 0; i < offsets.length; i++) {
      sizes[i] = layout.size(i);
      offsets[i] = layout.isDense(i) ? next : NO_COUNT;
      next += layout.isDense(i) ? sizes[i] + 1 : 0;
    }
    this.width = next;
  }

  /**
   * Makes sure that each slot of so many objects has a place of its own; to be asked before ballots
   * on them are counted.
   *
   * @throws ArithmeticException if they are more than an {@code int} can number
   */
  void requirePlaces(int objects) {
    if ((long) objects * slots > Integer.MAX_VALUE) {
      throw new ArithmeticException("more objects and slots than can be counted");
    }
  }

  /**
   * Counts a ballot.
   *
   * @return false where no more can be counted before the counts are moved
   * @throws IndexOutOfBoundsException if there is no such slot or answer
   * @throws IllegalArgumentException if there are more answers, or fewer, than criteria
   */
  boolean count(int object, int slot, int[] answers) {
    if (answers.length != offsets.length) {
      throw new IllegalArgumentException("an answer, or -1, is needed for each criterion");
    }
    Objects.checkIndex(slot, slots);
    for (int i = 0; i < answers.length; i++) {
      Objects.checkIndex(answers[i] + 1, sizes[i] + 1);
    }
    char[] of = of(object * slots + slot);
    if (of[0] == most) {
      return false;
    }
    of[0]++;
    for (int i = 0; i < answers.length; i++) {
      if (offsets[i] != NO_COUNT) {
        of[offsets[i] + 1 + answers[i]]++;
      }
    }
    return true;
  }

  /**
   * Counts packed ballots of this layout, where all scales have few answers.
   *
   * @param places where the ballots are, from {@code places[from]} on
   * @param objects how many objects there are
   * @return {@code to}, or the number of the first place that cannot be counted before the counts
   *     of its slot are moved
   * @throws IndexOutOfBoundsException if there is no such object, slot or answer
   */
  int count(BallotPacking packing, long[] words, int[] places, int from, int to, int objects) {
    for (int i = from; i < to; i++) {
      int at = places[i];
      packing.check(words, at);
      int object = Objects.checkIndex(packing.object(words, at), objects);
      char[] of = of(object * slots + packing.slot(words, at));
      if (of[0] == most) {
        return i;
      }
      of[0]++;
      packing.count(words, at, of, offsets);
    }
    return to;
  }

  private char[] of(int place) {
    if (place >= counts.length) {
      int before = counts.length;
      long size = Math.max((long) place + slots, 2L * before);
      counts = Arrays.copyOf(counts, Ints.saturatedCast(size));
      Arrays.fill(counts, before, counts.length, new char[0]);
    }
    if (counts[place].length == 0) {
      counts[place] = new char[width];
    }
    return counts[place];
  }

  int most() {
    return most;
  }

  /** Whether there are ballots of a slot that were not moved. */
  boolean has(int number, int slot) {
    long place = (long) number * slots + slot;
    return place < counts.length && counts[(int) place].length > 0;
  }

  /** Moves what was counted of a slot to where it is kept, and begins anew. */
  void moveTo(ObjectTally object, int number, int slot) {
    if (has(number, slot)) {
      int place = number * slots + slot;
      char[] of = counts[place];
      object.addBallots(slot, of[0]);
      for (int i = 0; i < offsets.length; i++) {
        if (offsets[i] != NO_COUNT) {
          object.addAnswers(slot, layout.offset(i), of, offsets[i] + 1, sizes[i]);
        }
      }
      counts[place] = new char[0];
    }
  }
}
