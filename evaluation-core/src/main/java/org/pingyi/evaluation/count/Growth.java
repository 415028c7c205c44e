package org.pingyi.evaluation.count;

/**
 * Hears how much is kept while ballots are counted, in the thread that counts them. What it throws
 * ends the counting, before much more is kept.
 */
@FunctionalInterface
public interface Growth {

  /** Lets everything grow. */
  Growth FREE = (objects, numbers) -> {};

  /**
   * So much is kept by now; called with every ballot.
   *
   * @param objects the objects that ballots name so far
   * @param numbers what is kept besides the counts that every object has, in numbers of 8 bytes:
   *     for tokens, for ballots that are held, and for answers to scales of more than 128 answers
   */
  void now(int objects, long numbers);
}
