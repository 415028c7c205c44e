package org.pingyi.evaluation.count.records;

/** Hears what became of ballots with tokens, from one thread. */
public interface Settled {

  /**
   * A ballot counts.
   *
   * @param object the number of the object
   * @param slot the slot of the rater group or stratum
   * @param answers for each criterion the number of the answer, or {@code CheckedBallot.NONE}; it
   *     is filled anew for the next ballot
   */
  void count(int object, int slot, int[] answers);

  /**
   * A paper has a ballot that counts; once for each paper.
   *
   * @param group the number of its rater group
   */
  void paper(int group);

  /**
   * A ballot is a duplicate.
   *
   * @param chunk the number of its chunk
   * @param line its line in the chunk
   */
  void duplicate(int chunk, int line);
}
