package org.pingyi.evaluation.count.bytes;

import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;

/** Finds the rows of a chunk, and in plain rows the fields. */
public interface RowScanner {

  /**
   * Returns a scanner for one thread.
   *
   * @param format of the rows
   * @param fieldOfColumn for each column of CSV the number of its field; not looked at for NDJSON
   * @param fields what ballots may hold
   * @param words what is known of words, by now and later
   * @return the scanner, which has no rows yet
   */
  static RowScanner of(
      BallotSource.Format format, int[] fieldOfColumn, BallotFields fields, CheckedWords words) {
    return switch (format) {
      case CSV -> new CsvScanner(fieldOfColumn, words);
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

  /**
   * Reads the next row, if it is one of which all words are known.
   *
   * @param into where it lies, if it is one, with all fields but those of the object, the rater
   *     group and the answers, which hold nothing then
   * @param ballot what it comes to then; something else, if it is none
   * @return whether it is one; if not, {@link #next} finds it, if there is a row at all
   */
  default boolean nextKnown(ByteRow into, CheckedBallot ballot) {
    return false;
  }

  /** {@return how many line ends were passed in the chunk} */
  int lines();
}
