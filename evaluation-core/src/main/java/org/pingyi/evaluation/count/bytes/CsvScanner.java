package org.pingyi.evaluation.count.bytes;

import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;

/**
 * Finds the rows of CSV in bytes, and their cells. All that may end a cell is marked in 64 bytes at
 * once, a bit for each byte (the bitmaps of G. Langdale, D. Lemire, "Parsing gigabytes of JSON per
 * second", VLDB Journal 28, 2019), and a row of as many cells as there are columns, none of which
 * begins with a quote, is read from the marks alone. {@link CsvCells} finds the cells of all other
 * rows. Not thread-safe.
 *
 * <p>In UTF-8 no byte of a character beyond ASCII is a comma, a quote or a line end.
 */
final class CsvScanner implements RowScanner {

  /** Commas, quotes and line ends are below it, and little else that cells have. */
  private static final long ABOVE_ENDS = EightBytes.of('-');

  private final int[] fieldOfColumn;
  private final CsvCells cells;
  private byte[] bytes = new byte[0];
  private int position;
  private int to;
  private int lines;

  /** Where the 64 bytes begin that were marked last. */
  private int block;

  /** Their marks, the first byte lowest; those before the position are gone. */
  private long marks;

  CsvScanner(int[] fieldOfColumn) {
    this.fieldOfColumn = fieldOfColumn.clone();
    this.cells = new CsvCells(this.fieldOfColumn);
  }

  @Override
  public void begin(byte[] chunk, int from, int end) {
    bytes = chunk;
    to = end;
    lines = 0;
    cells.begin(chunk, end);
    moveTo(from);
  }

  @Override
  public int lines() {
    return lines;
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
    if (isReadFromMarks(row)) {
      lines++;
    } else {
      lines += cells.find(row);
      moveTo(cells.position());
    }
    return true;
  }

  private void skipEmptyLines() {
    int behind = Lines.behindEmpty(bytes, position, to);
    lines += Lines.feeds(bytes, position, behind);
    moveTo(behind);
  }

  private void moveTo(int next) {
    position = next;
    block = next - Long.SIZE; // What comes next is marked when it is asked for.
    marks = 0;
  }

  /** Reads a row that ends, and has a cell without quotes for each column; or leaves it. */
  private boolean isReadFromMarks(ByteRow row) {
    byte[] in = bytes;
    int[] fields = fieldOfColumn;
    int from = block;
    long left = marks;
    int start = position;
    int column = 0;
    while (column < fields.length) {
      if (left == 0) {
        from += Long.SIZE;
        if (from >= to) {
          return false;
        }
        left = marks(from);
        continue;
      }
      int at = from + Long.numberOfTrailingZeros(left);
      left &= left - 1;
      byte mark = in[at];
      if (mark == ',') {
        cell(row, fields[column], start, at);
        column++;
        start = at + 1;
      } else if (mark == '\n') {
        if (column < fields.length - 1) {
          return false;
        }
        cell(row, fields[column], start, at > start && in[at - 1] == '\r' ? at - 1 : at);
        end(row, at);
        block = from;
        marks = left;
        return true;
      } else if (mark == '"' && at == start) {
        return false;
      }
    }
    return false;
  }

  private static void cell(ByteRow row, int field, int start, int end) {
    if (field >= 0) {
      row.starts[field] = start;
      row.ends[field] = end;
    }
  }

  private void end(ByteRow row, int at) {
    row.to = at;
    row.plain =
        at - row.from <= BallotReader.MAX_ROW
            && BareText.is(bytes, row.starts[BallotFields.TOKEN], row.ends[BallotFields.TOKEN]);
    position = at + 1;
  }

  /** Marks what may end a cell in the 64 bytes from a position on. */
  private long marks(int from) {
    if (to - from < Long.SIZE) {
      return lastMarks(from);
    }
    long found = 0;
    for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
      found |= marksOfEight(from + i) << i;
    }
    return found;
  }

  private long lastMarks(int from) {
    long found = 0;
    for (int i = 0; i < to - from; i += Long.BYTES) {
      found |= marksOfEight(from + i) << i;
    }
    return from < to ? found & ~(-1L << (to - from)) : 0;
  }

  private long marksOfEight(int from) {
    return EightBytes.gathered(EightBytes.below(ABOVE_ENDS, EightBytes.at(bytes, from)));
  }
}
