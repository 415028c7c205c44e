package org.pingyi.evaluation.count.bytes;

/**
 * Finds the rows of CSV in bytes. Those of which all words are known are read by {@link
 * KnownCells}; {@link CsvCells} finds the cells of all others. Not thread-safe.
 *
 * <p>In UTF-8 no byte of a character beyond ASCII is a comma, a quote or a line end.
 */
final class CsvScanner implements RowScanner {

  private final CsvCells cells;
  private final KnownCells knownCells;
  private final KnownBallots known;
  private byte[] bytes = new byte[0];
  private int position;
  private int valid;
  private int to;
  private int lines;

  CsvScanner(int[] fieldOfColumn, CheckedWords words, KnownBallots known) {
    int[] columns = fieldOfColumn.clone();
    this.cells = new CsvCells(columns);
    this.knownCells = new KnownCells(columns, words, known);
    this.known = known;
  }

  @Override
  public void begin(byte[] chunk, int from, int validEnd, int end) {
    bytes = chunk;
    position = from;
    valid = validEnd;
    to = end;
    lines = 0;
    cells.begin(chunk, end);
    knownCells.begin(chunk, from, validEnd);
  }

  @Override
  public int lines() {
    return lines;
  }

  @Override
  public void readKnown() {
    int before = known.size();
    position = knownCells.read(position, lines);
    lines += known.size() - before;
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
