package org.pingyi.evaluation.count.bytes;

import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.reading.BallotFields;

/** Finds the rows of a chunk, and in plain rows the fields. */
public interface RowScanner {

  /**
   * Returns a scanner for one thread.
   *
   * @param format of the rows
   * @param fieldOfColumn for each column of CSV the number of its field; not looked at for NDJSON
   * @param fields what ballots may hold
   * @return the scanner, which has no rows yet
   */
  static RowScanner of(BallotSource.Format format, int[] fieldOfColumn, BallotFields fields) {
    return switch (format) {
      case CSV -> new CsvScanner(fieldOfColumn);
      case NDJSON -> new NdjsonScanner(fields);
    };
  }

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
   * @param into what it is told in
   * @return false where there is none
   */
  boolean next(ByteRow into);

  /** {@return how many line ends were passed in the chunk} */
  int lines();
}
