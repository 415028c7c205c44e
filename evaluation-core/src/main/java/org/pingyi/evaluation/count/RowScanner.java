package org.pingyi.evaluation.count;

/** Finds the rows of a chunk, and in plain rows the fields. */
interface RowScanner {

  /**
   * Starts on the rows of a chunk.
   *
   * @param bytes whole rows; eight bytes behind them may be read and mean nothing
   * @param from the first byte
   * @param to behind the last byte
   */
  void begin(byte[] bytes, int from, int to);

  /**
   * Finds the next row that is not empty.
   *
   * @return false where there is none
   */
  boolean next(ByteRow into);

  /** How many line ends were passed in the chunk. */
  int lines();
}
