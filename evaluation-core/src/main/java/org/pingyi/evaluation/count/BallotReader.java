package org.pingyi.evaluation.count;

import org.pingyi.evaluation.fault.InputException;

/** Reads ballots one after another. */
interface BallotReader {

  /**
   * Goes on with other characters of the same source.
   *
   * @param line the line on which they begin
   */
  void restart(long line);

  /**
   * Reads the next ballot.
   *
   * @param into the row that it fills
   * @return false where there is none
   * @throws InputException if the source as such is faulty
   */
  boolean next(BallotRow into);
}
