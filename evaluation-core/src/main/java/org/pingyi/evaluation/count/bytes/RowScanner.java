package org.pingyi.evaluation.count.bytes;

import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.reading.BallotFields;

/**
 * Finds the rows of a chunk, and reads those whose words are all known; of other plain rows it
 * finds the fields.
 */
public interface RowScanner {

  /**
   * Returns a scanner for one thread.
   *
   * @param format of the rows
   * @param fieldOfColumn for each column of CSV the number of its field; not looked at for NDJSON
   * @param fields what ballots may hold
   * @param words what is known of words, by now and later
   * @param known where ballots are added whose words are all known
   * @return the scanner, which has no rows yet
   */
  static RowScanner of(
      BallotSource.Format format,
      int[] fieldOfColumn,
      BallotFields fields,
      CheckedWords words,
      KnownBallots known) {
    return switch (format) {
      case CSV -> new CsvScanner(fieldOfColumn, words, known);
      case NDJSON -> new NdjsonScanner(fields, words, known);
    };
  }

  /**
   * Starts on the rows of a chunk.
   *
   * @param bytes whole rows; eight bytes behind them may be read and mean nothing
   * @param from the first byte
   * @param validEnd up to where the bytes are those of characters, at most {@code end}
   * @param end behind the last byte
   */
  void begin(byte[] bytes, int from, int validEnd, int end);

  /**
   * Adds the ballots of the next rows to the known ones, until a row is left as it is or there is
   * no more room. A row that is left may have known words alone; {@link #next} finds it then.
   */
  void readKnown();

  /**
   * Finds the next row that is not empty.
   *
   * @param into what it is told in; a row with bytes that are no characters is no plain one
   * @return false where there is none
   */
  boolean next(ByteRow into);

  /** {@return how many line ends were passed in the chunk} */
  int lines();
}
