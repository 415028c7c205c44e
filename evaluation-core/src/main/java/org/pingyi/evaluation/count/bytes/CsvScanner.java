package org.pingyi.evaluation.count.bytes;

import org.pingyi.evaluation.tally.BallotPacking;

/**
 * Finds the rows of CSV in bytes. Those of which all words are known are read by {@link
 * KnownCells}; {@link CsvCells} finds the cells of all others. Not thread-safe.
 *
 * <p>In UTF-8 no byte of a character beyond ASCII is a comma, a quote or a line end.
 */
final class CsvScanner implements RowScanner {

  private final CsvCells cells;
  private final KnownCells known;
  private byte[] bytes = new byte[0];
  private int position;
  private int valid;
  private int to;
  private int lines;

  CsvScanner(int[] fieldOfColumn, CheckedWords words, BallotPacking packing) {
    int[] columns = fieldOfColumn.clone();
    this.cells = new CsvCells(columns);
    this.known = new KnownCells(columns, words, packing);
  }

  @Override
  public void begin(byte[] chunk, int from, int validEnd, int end) {
    bytes = chunk;
    position = from;
    valid = validEnd;
    to = end;
    lines = 0;
    cells.begin(chunk, end);
    known.begin(chunk, from, validEnd);
  }

  @Override
  public int lines() {
    return lines;
  }

  @Override
  public void readKnown(KnownBallots into) {
    int before = into.size();
    position = known.read(position, lines, into);
    lines += into.size() - before;
  }

  @Override
  public boolean next(ByteRow row) {
    if (position < to && (bytes[position] == '\n' || bytes[position] == '\r')) {
      skipEmptyLines();
    }
    if (position >= to) {
      return false;
    }
    row.from = position;
    row.line = lines;
    lines += cells.find(row);
    row.plain &= row.to <= valid;
    position = cells.position();
    return true;
  }

  private void skipEmptyLines() {
    int behind = Lines.behindEmpty(bytes, position, to);
    lines += Lines.feeds(bytes, position, behind);
    position = behind;
  }
}
