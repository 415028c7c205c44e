package org.pingyi.evaluation.count.reading;

import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;

/** Reads ballots from wide CSV: a header, and a row for each ballot. */
final class CsvBallots implements BallotReader {

  private final CsvParser parser;
  private final int[] fieldOfColumn;
  private final RowDetails details = new RowDetails();

  /**
   * Reads the header.
   *
   * @throws InputException if there is none, or it has faults
   */
  CsvBallots(BallotFields fields, Characters characters, long line) {
    this.parser = new CsvParser(characters, CsvHeader.MAX_COLUMNS);
    parser.restart(line);
    if (!parser.next()) {
      throw new InputException(FileFaults.empty(characters.name()));
    }
    this.fieldOfColumn = CsvHeader.read(fields, parser);
    keepWhatIsRead();
  }

  /** Reads rows behind a header that was read before. */
  CsvBallots(int[] fieldOfColumn, Characters characters) {
    this.parser = new CsvParser(characters, fieldOfColumn.length);
    this.fieldOfColumn = fieldOfColumn.clone();
    keepWhatIsRead();
  }

  private void keepWhatIsRead() {
    boolean[] read = new boolean[fieldOfColumn.length];
    for (int column = 0; column < read.length; column++) {
      read[column] = fieldOfColumn[column] >= 0;
    }
    parser.keep(read);
  }

  @Override
  public int[] header() {
    return fieldOfColumn.clone();
  }

  @Override
  public void restart(long line) {
    parser.restart(line);
  }

  @Override
  public boolean next(BallotRow into) {
    if (!parser.next()) {
      return false;
    }
    into.begin(parser.line(), parser.chars());
    if (parser.textAfterQuote()) {
      into.malformed(RowDetails.TEXT_AFTER_QUOTE);
    } else if (parser.cells() != fieldOfColumn.length) {
      into.malformed(details.cells(parser.cells(), fieldOfColumn.length));
    } else if (parser.tooLong()) {
      into.malformed(RowDetails.TOO_LONG);
    } else {
      for (int column = 0; column < fieldOfColumn.length; column++) {
        if (fieldOfColumn[column] >= 0) {
          into.set(fieldOfColumn[column], parser.start(column), parser.end(column));
        }
      }
    }
    return true;
  }
}
