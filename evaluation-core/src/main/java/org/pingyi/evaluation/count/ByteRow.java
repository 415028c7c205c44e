package org.pingyi.evaluation.count;

/**
 * Where a row lies in a chunk and, if it is plain, where its fields lie, as raw as they were
 * written.
 */
final class ByteRow {

  /** The first byte of the row. */
  int from;

  /** Behind its last byte; its line end is not part of it. */
  int to;

  /** How many line ends the chunk has before the row. */
  int line;

  /** Whether the fields were found; where not, the row is read by the simple reader. */
  boolean plain;

  /**
   * By number of field as {@link BallotFields} has them; a field that is blank begins where it
   * ends.
   */
  final int[] starts;

  final int[] ends;

  ByteRow(int fields) {
    this.starts = new int[fields];
    this.ends = new int[fields];
  }
}
