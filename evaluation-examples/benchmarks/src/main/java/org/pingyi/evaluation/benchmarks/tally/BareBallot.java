package org.pingyi.evaluation.benchmarks.tally;

/**
 * A ballot without its token, packed into a word: in the high bits where it begins in the file, so
 * that the smaller of two words is the earlier ballot, then its object, its rater group, and three
 * bits for each answer. Of a file the first 64 GiB have places that fit.
 */
final class BareBallot {

  private static final int ANSWER_BITS = 3;
  private static final int GROUP_AT = ANSWER_BITS * WideBallot.CRITERIA;
  private static final int GROUP_BITS = 2;
  private static final int OBJECT_AT = GROUP_AT + GROUP_BITS;
  private static final int OBJECT_BITS = 11;
  private static final int PLACE_AT = OBJECT_AT + OBJECT_BITS;

  private BareBallot() {}

  /**
   * Packs a ballot.
   *
   * @param place where it begins in the file, after the first byte
   * @param object from 0
   * @param group from 0
   * @param answers each as {@link #answer(int, int)} gives it
   */
  static long packed(long place, int object, int group, int answers) {
    return place << PLACE_AT | (long) object << OBJECT_AT | (long) group << GROUP_AT | answers;
  }

  /** An answer to a criterion by an option, both from 0. */
  static int answer(int criterion, int option) {
    return (option + 1) << (ANSWER_BITS * criterion);
  }

  static int object(long ballot) {
    return bits(ballot, OBJECT_AT, OBJECT_BITS);
  }

  static int group(long ballot) {
    return bits(ballot, GROUP_AT, GROUP_BITS);
  }

  /** What a criterion was answered with: 0 for nothing, then the options. */
  static int answered(long ballot, int criterion) {
    return bits(ballot, ANSWER_BITS * criterion, ANSWER_BITS);
  }

  private static int bits(long ballot, int at, int bits) {
    return (int) (ballot >>> at) & ((1 << bits) - 1);
  }

  /** Bits that token and object decide, the highest ones best. */
  static long hash(long tokenHigh, long ballot) {
    return (tokenHigh + object(ballot)) * 0x9E3779B97F4A7C15L;
  }
}
