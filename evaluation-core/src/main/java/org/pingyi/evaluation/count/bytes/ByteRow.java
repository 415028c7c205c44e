package org.pingyi.evaluation.count.bytes;

/**
 * Where a row lies in a chunk and, if it is plain, where its fields lie, as raw as they were
 * written.
 */
public final class ByteRow {

  /** The first byte of the row. */
  public int from;

  /** Behind its last byte; its line end is not part of it. */
  public int to;

  /** How many line ends the chunk has before the row. */
  public int line;

  /** Whether the fields were found; where not, the row is read by the simple reader. */
  public boolean plain;

  /**
   * By number of field as {@code BallotFields} has them; a field that is blank begins where it
   * ends.
   */
  public final int[] starts;

  /** By number of field where it ends. */
  public final int[] ends;

  /**
   * Creates a row that nothing was found of.
   *
   * @param fields how many fields are read
   */
  public ByteRow(int fields) {
    this.starts = new int[fields];
    this.ends = new int[fields];
  }
}
