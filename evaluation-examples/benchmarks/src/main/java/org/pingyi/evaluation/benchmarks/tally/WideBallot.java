package org.pingyi.evaluation.benchmarks.tally;

import java.util.Arrays;

/**
 * One of many made-up ballots; which one is decided by a seed and its number alone. In each 2,000
 * ballots there are four that repeat the token and the object of an earlier one, two with an
 * unknown option and one with an unknown rater group; one in a hundred has a comment, one in a
 * thousand a comment of two lines.
 *
 * <p>Mutable: the next ballot replaces this one. Not thread-safe.
 */
final class WideBallot {

  static final int OBJECTS = 2_000;
  static final int FIRST_OBJECT = 1_000;
  static final int CRITERIA = 5;

  /** The options of each criterion. */
  static final String OPTIONS = "ABCD";

  /** No answer to a criterion. */
  static final byte BLANK = 0;

  private static final int BLOCK = 2_000;
  private static final int QUARTER = BLOCK / 4;
  private static final int DUPLICATES = QUARTER - 100;
  private static final byte UNKNOWN_OPTION = 'X';

  /** How often an option, or none, is chosen, of 64. */
  private static final String CHOSEN =
      "A".repeat(34) + "B".repeat(18) + "C".repeat(7) + "D".repeat(4) + (char) BLANK;

  private final long seed;

  int object;
  Group group = Group.MASSES;
  long tokenHigh;
  long tokenLow;
  final byte[] answers = new byte[CRITERIA];
  Comment comment = Comment.NONE;
  Channel channel = Channel.WEB;
  Fault fault = Fault.NONE;

  /** The rater groups of the scheme, and one that it does not have. */
  enum Group {
    MASSES,
    STAFF,
    LEADERS,
    VISITORS
  }

  enum Channel {
    WEB,
    MEETING,
    VISIT
  }

  enum Comment {
    NONE,
    ONE_LINE,
    TWO_LINES
  }

  enum Fault {
    NONE,
    DUPLICATE,
    UNKNOWN_OPTION,
    UNKNOWN_GROUP
  }

  WideBallot(long seed) {
    this.seed = seed;
  }

  /** Makes this the ballot with that number, from 0. */
  void become(long number) {
    fault = fault(number);
    long same = fault == Fault.DUPLICATE ? earlier(number) : number;
    tokenHigh = mixed(same, 1);
    tokenLow = mixed(same, 2);
    long rater = mixed(same, 3);
    object = FIRST_OBJECT + (int) (((rater >>> 32) * OBJECTS) >>> 32);
    group = group(rater & 15);
    answer(mixed(number, 4));
    comment = comment(number);
    if (fault == Fault.UNKNOWN_OPTION) {
      answers[(int) ((number & Integer.MAX_VALUE) % CRITERIA)] = UNKNOWN_OPTION;
    } else if (fault == Fault.UNKNOWN_GROUP) {
      group = Group.VISITORS;
    }
  }

  private static Group group(long of16) {
    return of16 < 11 ? Group.MASSES : of16 < 14 ? Group.STAFF : Group.LEADERS;
  }

  private void answer(long chance) {
    for (int i = 0; i < CRITERIA; i++) {
      answers[i] = (byte) CHOSEN.charAt((int) (chance >>> (6 * i)) & 63);
    }
    long of8 = chance >>> 61;
    channel = of8 < 5 ? Channel.WEB : of8 < 7 ? Channel.MEETING : Channel.VISIT;
  }

  private Comment comment(long number) {
    long hundred = number / 100;
    if (number % 100 != Math.floorMod(mixed(hundred, 5), 100)) {
      return Comment.NONE;
    }
    return hundred % 10 == 3 ? Comment.TWO_LINES : Comment.ONE_LINE;
  }

  private Fault fault(long number) {
    long block = number / BLOCK;
    int within = (int) (number % BLOCK);
    int quarter = within / QUARTER;
    int place = within % QUARTER;
    long chance = mixed(block, 6) >>> (8 * quarter);
    if (place == 1 + (chance & 255)) {
      return Fault.DUPLICATE;
    }
    if (place != DUPLICATES + (chance & 63) || quarter == 3) {
      return Fault.NONE;
    }
    return quarter == 0 ? Fault.UNKNOWN_GROUP : Fault.UNKNOWN_OPTION;
  }

  /** Any earlier ballot that nothing is wrong with. */
  private long earlier(long number) {
    long earlier = (mixed(number, 7) >>> 1) % number;
    while (fault(earlier) != Fault.NONE) {
      earlier--;
    }
    return earlier;
  }

  /** SplitMix64's mixing of a number. */
  private long mixed(long number, int purpose) {
    long z = seed + (number * 8 + purpose) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  @Override
  public String toString() {
    return object + " by " + group + ": " + Arrays.toString(answers);
  }
}
