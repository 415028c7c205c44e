package org.pingyi.evaluation.count;

import org.pingyi.evaluation.fault.InputException;

/** Reads ballots one after another. */
interface BallotReader {

  /**
   * Reads the next ballot.
   *
   * @param into the row that it fills
   * @return false where there is none
   * @throws InputException if the source as such is faulty
   */
  boolean next(BallotRow into);
}
