package org.pingyi.evaluation.count;

/** Hears what became of ballots with tokens, from one thread. */
interface Settled {

  /**
   * A ballot counts.
   *
   * @param answers for each criterion the number of the answer, or {@link CheckedBallot#NONE}; it
   *     is filled anew for the next ballot
   */
  void count(int object, int slot, int[] answers);

  /** A paper of a group has a ballot that counts; once for each paper. */
  void paper(int group);

  /** A ballot is a duplicate. */
  void duplicate(int chunk, int line);
}
