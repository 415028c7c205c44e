package org.pingyi.evaluation.count.records;

/** Hears what became of ballots with tokens, from one thread. */
public interface Settled {

  /**
   * Ballots count.
   *
   * @param words where they are packed, as the layout's {@code BallotPacking} has it
   * @param places for each ballot where it begins there; both are filled anew afterwards
   * @param ballots how many of the places are to be counted, from the first on
   */
  void count(long[] words, int[] places, int ballots);

  /**
   * Papers have a ballot that counts; each is told of once.
   *
   * @param group the number of their rater group
   * @param papers how many there are
   */
  void papers(int group, int papers);

  /**
   * A ballot is a duplicate.
   *
   * @param chunk the number of its chunk
   * @param line its line in the chunk
   */
  void duplicate(int chunk, int line);
}
