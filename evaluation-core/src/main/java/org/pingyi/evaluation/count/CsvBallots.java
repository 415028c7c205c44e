package org.pingyi.evaluation.count;

import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;

/** Reads ballots from wide CSV: a header, and a row for each ballot. */
final class CsvBallots implements BallotReader {

  private final CsvParser parser;
  private final int[] fieldOfColumn;
  private final Details details;

  /**
   * Reads the header.
   *
   * @throws InputException if there is none, or it has faults
   */
  CsvBallots(BallotFields fields, Characters characters, Details details) {
    this.parser = new CsvParser(characters, CsvHeader.MAX_COLUMNS);
    this.details = details;
    if (!parser.next()) {
      throw new InputException(FileFaults.empty(characters.name()));
    }
    this.fieldOfColumn = CsvHeader.read(fields, parser);
    keepWhatIsRead();
  }

  /** Reads rows behind a header that was read before. */
  CsvBallots(int[] fieldOfColumn, Characters characters, Details details) {
    this.parser = new CsvParser(characters, fieldOfColumn.length);
    this.details = details;
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

  /** For each column the number of its field. */
  int[] fieldOfColumn() {
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
      into.malformed(Details.TEXT_AFTER_QUOTE);
    } else if (parser.cells() != fieldOfColumn.length) {
      into.malformed(details.cells(parser.cells(), fieldOfColumn.length));
    } else if (parser.tooLong()) {
      into.malformed(Details.TOO_LONG);
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
