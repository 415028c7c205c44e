package org.pingyi.evaluation.count.reading;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Reads CSV as RFC 4180 has it, strictly, a row at a time, without an object per row or cell.
 *
 * <ul>
 *   <li>A row ends at LF or CRLF; a lone CR is white space. A line without any character is no row.
 *   <li>A cell is quoted if its first character is a quote; then it may hold delimiters and line
 *       ends, and a quote is written twice. After the closing quote only white space may follow:
 *       any other text is skipped, and the row says so. In any other cell a quote is text.
 *   <li>White space around a cell is removed, quoted or not.
 * </ul>
 *
 * <p>The cells of a row lie one after another in one array, which the next row overwrites. Only the
 * cells that are {@linkplain #keep kept} are copied there; the others are counted and passed over,
 * so that a long comment, or a million cells too many, takes no memory. Each character is looked at
 * once, and copied once by {@link System#arraycopy}.
 */
final class CsvParser {

  private static final char DELIMITER = ',';
  private static final char QUOTE = '"';
  private static final char LINE_END = '\n';

  private final Characters in;

  /** How many characters were in the buffers before this one. */
  private long base;

  private long line = 1;
  private long lineStart;

  /** How many cells of the first row are kept; 0 after that row. */
  private int keptOfHeader;

  /** Which cells are kept of the rows after it. */
  private boolean[] kept = new boolean[0];

  private final RowText row = new RowText();
  private int cells;
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  /** Where the cells of the first row begin; of length 0 after that row. */
  private Place[] places = new Place[16];

  private long rowLine;
  private boolean textAfterQuote;
  private boolean quoted;
  private long rawLength;
  private char firstRaw;

  /**
   * Starts at the beginning of a text. Of the first row, the places of cells are kept too.
   *
   * @param maxHeader how many cells of the first row are kept
   */
  CsvParser(Characters in, int maxHeader) {
    this.in = in;
    this.keptOfHeader = maxHeader;
  }

  /** From the next row on keeps only some cells. */
  void keep(boolean[] columns) {
    keptOfHeader = 0;
    kept = columns.clone();
    places = new Place[0];
  }

  /** Goes on with other characters, which begin on a line. */
  void restart(long atLine) {
    base = 0;
    line = atLine;
    lineStart = 0;
  }

  /**
   * Reads the next row.
   *
   * @return false where there is none
   * @throws InputException if the text cannot be read on, or a quote is never closed
   */
  boolean next() {
    boolean empty;
    do {
      if (!more()) {
        return false;
      }
      rowLine = line;
      cells = 0;
      row.clear();
      textAfterQuote = false;
      boolean rowEnded;
      do {
        rowEnded = readCell();
      } while (!rowEnded);
      boolean endedByLine = in.position > 0 && in.buffer[in.position - 1] == LINE_END;
      empty =
          cells == 1
              && !quoted
              && (rawLength == 0 || (rawLength == 1 && firstRaw == '\r' && endedByLine));
    } while (empty);
    return true;
  }

  /** The line on which the row begins. */
  long line() {
    return rowLine;
  }

  /** How many cells the row has, kept or not. */
  int cells() {
    return cells;
  }

  boolean textAfterQuote() {
    return textAfterQuote;
  }

  boolean tooLong() {
    return row.tooLong();
  }

  /** The characters of the kept cells, until the next row is read. */
  char[] chars() {
    return row.chars();
  }

  /** Where a kept cell begins in {@link #chars}. */
  int start(int cell) {
    return starts[cell];
  }

  /** Where a kept cell ends in {@link #chars}. */
  int end(int cell) {
    return ends[cell];
  }

  String text(int cell) {
    return new String(row.chars(), starts[cell], ends[cell] - starts[cell]);
  }

  /** Where a cell of the first row begins. */
  Place place(int cell) {
    return places[cell];
  }

  /** Reads a cell and what ends it; true where that is also the end of the row. */
  private boolean readCell() {
    boolean keeping = cells < keptOfHeader || (cells < kept.length && kept[cells]);
    int start = row.length();
    if (keeping) {
      prepare();
    }
    rawLength = 0;
    quoted = more() && in.buffer[in.position] == QUOTE;
    boolean rowEnded;
    if (quoted) {
      readQuoted(keeping);
      rowEnded = skipToEnd();
    } else {
      rowEnded = readUnquoted(keeping);
    }
    if (keeping) {
      char[] chars = row.chars();
      int end = row.length();
      starts[cells] = WhiteSpace.skip(chars, start, end);
      ends[cells] = WhiteSpace.skipBack(chars, starts[cells], end);
    }
    cells++;
    return rowEnded;
  }

  private void prepare() {
    if (cells >= starts.length) { // Cells that are not kept may lie before this one.
      starts = Arrays.copyOf(starts, cells * 2);
      ends = Arrays.copyOf(ends, cells * 2);
    }
    if (places.length > 0) {
      if (cells >= places.length) {
        places = Arrays.copyOf(places, cells * 2);
      }
      places[cells] = here(in.position);
    }
  }

  private boolean readUnquoted(boolean keeping) {
    while (more()) {
      char[] buffer = in.buffer;
      int from = in.position;
      int to = from;
      while (to < in.limit && buffer[to] != DELIMITER && buffer[to] != LINE_END) {
        to++;
      }
      if (rawLength == 0 && to > from) {
        firstRaw = buffer[from];
      }
      rawLength += to - from;
      append(keeping, from, to);
      in.position = to;
      if (to < in.limit) {
        return endCell();
      }
    }
    return true;
  }

  /** Reads from an opening quote to behind its closing quote. */
  private void readQuoted(boolean keeping) {
    long openLine = line;
    long openColumn = column(in.position);
    in.position++;
    while (more()) {
      char[] buffer = in.buffer;
      int from = in.position;
      int to = from;
      while (to < in.limit && buffer[to] != QUOTE) {
        if (buffer[to] == LINE_END) {
          endLine(to);
        }
        to++;
      }
      append(keeping, from, to);
      in.position = to;
      if (to < in.limit) {
        in.position++;
        if (!more() || in.buffer[in.position] != QUOTE) {
          return;
        }
        append(keeping, in.position, in.position + 1);
        in.position++;
      }
    }
    throw new InputException(FileFaults.unclosedQuote(place(openLine, openColumn)));
  }

  /** Skips what follows a closing quote. */
  private boolean skipToEnd() {
    while (more()) {
      char c = in.buffer[in.position];
      if (c == DELIMITER || c == LINE_END) {
        return endCell();
      }
      textAfterQuote |= !WhiteSpace.is(c);
      in.position++;
    }
    return true;
  }

  /** Passes the delimiter or the line end at which a cell ends; true for the latter. */
  private boolean endCell() {
    boolean rowEnded = in.buffer[in.position] == LINE_END;
    if (rowEnded) {
      endLine(in.position);
    }
    in.position++;
    return rowEnded;
  }

  private void endLine(int at) {
    line++;
    lineStart = base + at + 1;
  }

  private void append(boolean keeping, int from, int to) {
    if (keeping && to > from) {
      row.append(in.buffer, from, to);
    }
  }

  private boolean more() {
    if (in.position < in.limit) {
      return true;
    }
    Place end = here(in.limit);
    base += in.limit;
    boolean filled = in.fill(end);
    if (base == 0) {
      lineStart = in.position;
    }
    return filled;
  }

  private Place here(int position) {
    return place(line, column(position));
  }

  private long column(int position) {
    return base + position - lineStart + 1;
  }

  private Place place(long atLine, long column) {
    return new Place(in.name(), Ints.saturatedCast(atLine), Ints.saturatedCast(column));
  }
}
