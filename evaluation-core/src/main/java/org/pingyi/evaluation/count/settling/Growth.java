package org.pingyi.evaluation.count.settling;

/**
 * Hears how much is kept while ballots are counted, in the thread that counts them. What it throws
 * ends the counting, before much more is kept.
 */
@FunctionalInterface
public interface Growth {

  /** Lets everything grow. */
  Growth FREE = (objects, largeAnswers, ofOneObject, held) -> {};

  /**
   * So much is kept by now; called with every ballot.
   *
   * @param objects the objects that ballots name so far
   * @param largeAnswers the counts of answers to scales of more than 128 answers so far, which no
   *     scheme foretells
   * @param ofOneObject the most of them that one object has
   * @param held what is kept for tokens and for ballots that are held, in numbers of 8 bytes
   */
  void now(int objects, long largeAnswers, long ofOneObject, long held);
}
