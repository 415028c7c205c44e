package org.pingyi.evaluation.count.bytes;

import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;

/**
 * Finds the cells of a row of CSV one by one, whatever they are. It knows where a row ends exactly
 * as {@code CsvParser} does; what else is unusual in a row makes it no plain one: a cell too few or
 * too many, text after a closing quote, a quoted token with a quote in it, or a token with white
 * space around it. Not thread-safe.
 */
final class CsvCells {

  private static final byte QUOTE = '"';
  private static final byte LINE_END = '\n';
  private static final long COMMAS = EightBytes.of(',');
  private static final long LINE_ENDS = EightBytes.of('\n');
  private static final long QUOTES = EightBytes.of('"');

  private final int[] fieldOfColumn;
  private byte[] bytes = new byte[0];
  private int position;
  private int to;
  private int lines;

  /** Whether the simple reader is to look at the row. */
  private boolean unusual;

  CsvCells(int[] fieldOfColumn) {
    this.fieldOfColumn = fieldOfColumn;
  }

  /** Starts on the rows of a chunk. */
  void begin(byte[] chunk, int end) {
    bytes = chunk;
    to = end;
  }

  /**
   * Finds the cells of the row that begins at {@code row.from}; returns how many line ends were
   * passed.
   */
  int find(ByteRow row) {
    position = row.from;
    lines = 0;
    unusual = false;
    int column = cells(row);
    row.to = Math.min(to, position - 1);
    row.plain =
        column == fieldOfColumn.length && !unusual && row.to - row.from <= BallotReader.MAX_ROW;
    return lines + (position <= to ? 1 : 0);
  }

  /** Where the next row begins, behind {@code to} where the line of the last one has no end. */
  int position() {
    return position;
  }

  /** Where the comma or the line end stands that ends the cell, or {@code to}. */
  private int endOf(int start) {
    byte first = bytes[start];
    if (first == ',') {
      return Math.min(start, to);
    }
    if (first != LINE_END && bytes[start + 1] == ',') {
      return Math.min(start + 1, to);
    }
    int at = start;
    while (at < to) {
      long word = EightBytes.at(bytes, at);
      long found = EightBytes.zeros(word ^ COMMAS) | EightBytes.zeros(word ^ LINE_ENDS);
      if (found != 0) {
        return Math.min(to, at + EightBytes.before(found));
      }
      at += Long.BYTES;
    }
    return to;
  }

  /** Passes the cells of a row; returns how many there are. */
  private int cells(ByteRow row) {
    int column = 0;
    boolean ended = false;
    while (!ended) {
      int start = position;
      boolean quoted = start < to && bytes[start] == QUOTE;
      int end = quoted ? quotedCell(start) : endOf(start);
      position = end + 1;
      ended = end >= to || bytes[end] == LINE_END;
      if (ended && end > start && bytes[end - 1] == '\r') {
        end--;
      }
      int field = column < fieldOfColumn.length ? fieldOfColumn[column] : BallotFields.NOT_READ;
      if (field >= 0) {
        row.starts[field] = start;
        row.ends[field] = end;
      }
      if (field == BallotFields.TOKEN) {
        token(row, start, end, quoted);
      }
      column++;
    }
    return column;
  }

  /** Passes a quoted cell, and what ends it; returns where it ended. */
  private int quotedCell(int start) {
    int at = start + 1;
    while (at < to) {
      long next = EightBytes.at(bytes, at);
      long found = EightBytes.zeros(next ^ QUOTES) | EightBytes.zeros(next ^ LINE_ENDS);
      if (found == 0) {
        at += Long.BYTES;
        continue;
      }
      at += EightBytes.before(found);
      if (at >= to) {
        break;
      }
      if (bytes[at] == LINE_END) {
        lines++;
        at++;
      } else if (at + 1 < to && bytes[at + 1] == QUOTE) {
        at += 2;
      } else {
        return afterQuote(at + 1);
      }
    }
    unusual = true; // Never closed, which the simple reader says with its place.
    return to;
  }

  private int afterQuote(int behind) {
    int at = behind < to ? endOf(behind) : to;
    boolean onlyReturn =
        at == behind + 1 && at < to && bytes[at] == LINE_END && bytes[behind] == '\r';
    unusual |= at > behind && !onlyReturn;
    return at;
  }

  /** Sets the token, unless it is not just what stands there. */
  private void token(ByteRow row, int start, int end, boolean quoted) {
    int from = start;
    int behind = end;
    if (quoted) {
      from++;
      behind--;
      for (int i = from; i < behind; i++) {
        unusual |= bytes[i] == QUOTE;
      }
      row.starts[BallotFields.TOKEN] = from;
      row.ends[BallotFields.TOKEN] = behind;
    }
    unusual |= !BareText.is(bytes, from, behind);
  }
}
