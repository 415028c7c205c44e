package org.pingyi.evaluation.source;

import java.util.ArrayList;
import java.util.List;

/**
 * CSV as the design has it, read one character after another with no thought of speed, to compare
 * with what the library reads.
 *
 * @param rows the rows up to the end, or up to a quote that is never closed
 * @param unclosed the line of the quote that is never closed, 0 where there is none
 */
public record CsvByHand(List<Row> rows, long unclosed) {

  /**
   * A row that is not empty.
   *
   * @param line the line on which it starts
   * @param cells what stands in it, without the white space around
   * @param textAfterQuote whether more than white space follows a closing quote
   */
  public record Row(long line, List<String> cells, boolean textAfterQuote) {}

  /** Reads a text without a byte order mark. */
  public static CsvByHand read(String text) {
    List<Row> rows = new ArrayList<>();
    int at = 0;
    long line = 1;
    while (at < text.length()) {
      long starts = line;
      List<String> cells = new ArrayList<>();
      boolean textAfterQuote = false;
      boolean nothing = text.charAt(at) == '\n' || text.startsWith("\r\n", at);
      while (true) {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
          long opened = line;
          at++;
          while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            cell.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
          }
          if (at == text.length()) {
            return new CsvByHand(rows, opened);
          }
          int close = ++at;
          at = endOfCell(text, at);
          textAfterQuote |= !trim(text.substring(close, at)).isEmpty();
        } else {
          int start = at;
          at = endOfCell(text, at);
          cell.append(text, start, at);
        }
        cells.add(trim(cell.toString()));
        if (at == text.length() || text.charAt(at) == '\n') {
          break;
        }
        at++;
      }
      at++;
      line++;
      if (!nothing) {
        rows.add(new Row(starts, cells, textAfterQuote));
      }
    }
    return new CsvByHand(rows, 0);
  }

  private static int endOfCell(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  /** A text without the white space around it, as Unicode has it. */
  public static String trim(String text) {
    return text.replaceAll("^\\p{IsWhite_Space}+|\\p{IsWhite_Space}+$", "");
  }
}
