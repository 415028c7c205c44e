package org.pingyi.evaluation.count.reading;

import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.InputException;

/** Reads ballots one after another. Not thread-safe. */
public interface BallotReader {

  /**
   * The longest row of what is read, in characters; it holds any ballot, and keeps a hostile file
   * from the heap.
   */
  int MAX_ROW = 1 << 22;

  /**
   * Returns a reader of a source from its beginning, and reads the header where there is one.
   *
   * @param format how ballots are written
   * @param fields what ballots may hold
   * @param characters of the source, from the first on, or behind empty lines
   * @param line the line on which they begin, from 1
   * @return the reader
   * @throws InputException if CSV has no header, or the header has faults
   */
  static BallotReader of(
      BallotSource.Format format, BallotFields fields, Characters characters, long line) {
    return switch (format) {
      case CSV -> new CsvBallots(fields, characters, line);
      case NDJSON -> new NdjsonBallots(fields, characters, line);
    };
  }

  /**
   * Returns a reader of rows behind a beginning that was read before.
   *
   * @param format how ballots are written
   * @param fields what ballots may hold
   * @param header the {@link #header} of the source
   * @param characters of the rows
   * @return the reader
   */
  static BallotReader ofRows(
      BallotSource.Format format, BallotFields fields, int[] header, Characters characters) {
    return switch (format) {
      case CSV -> new CsvBallots(header, characters);
      case NDJSON -> new NdjsonBallots(fields, characters, 1);
    };
  }

  /**
   * Returns what the columns are.
   *
   * @return for each column of CSV the number of its field as {@link BallotFields} has them; empty
   *     for NDJSON
   */
  int[] header();

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
