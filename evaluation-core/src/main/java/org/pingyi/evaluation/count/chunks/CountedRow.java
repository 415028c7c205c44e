package org.pingyi.evaluation.count.chunks;

import org.pingyi.evaluation.count.bytes.ByteRow;
import org.pingyi.evaluation.count.checking.CheckedBallot;

/** A row on its way to being counted: filled anew for each row, step by step. */
final class CountedRow {

  /** What becomes of the ballot. */
  enum Fate {
    /** It was found, and nothing in it is known, or not all of it. */
    FOUND,

    /** It is not counted. */
    REJECTED,

    /** All its words pass; its token was not looked at. */
    PASSED,

    /** It has no token, and is counted at once. */
    COUNTED,

    /** It has a token, and is held till duplicates are settled. */
    HELD
  }

  final ByteRow found;
  final CheckedBallot ballot;
  Fate fate = Fate.FOUND;

  /**
   * Of a row that was looked up and is not known, the field of the first word that is unknown;
   * {@link org.pingyi.evaluation.count.reading.BallotFields#UNKNOWN} where none was looked up.
   */
  int unknown;

  /** The hash of the token, of a ballot that is held. */
  long high;

  long low;

  CountedRow(int fields, int criteria) {
    this.found = new ByteRow(fields);
    this.ballot = new CheckedBallot(criteria);
  }
}
