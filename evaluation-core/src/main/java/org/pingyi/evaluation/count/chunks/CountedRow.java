package org.pingyi.evaluation.count.chunks;

import org.pingyi.evaluation.count.bytes.ByteRow;
import org.pingyi.evaluation.count.checking.CheckedBallot;

/** A row on its way to being counted: filled anew for each row, step by step. */
final class CountedRow {

  /** What becomes of the ballot. */
  enum Fate {
    /** Nothing in the row was looked up, or something in it is not known to pass. */
    UNKNOWN,

    /** It is not counted. */
    REJECTED,

    /** It has no token, and is counted at once. */
    COUNTED,

    /** It has a token, and is held till duplicates are settled. */
    HELD
  }

  final ByteRow found;
  final CheckedBallot ballot;
  Fate fate = Fate.UNKNOWN;

  /** The hash of the token, of a ballot that is held. */
  long high;

  long low;

  CountedRow(int fields, int criteria) {
    this.found = new ByteRow(fields);
    this.ballot = new CheckedBallot(criteria);
  }
}
