package org.pingyi.evaluation.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** How the project's CSV files are written: UTF-8, line feeds, and no text that is a formula. */
public final class CsvText {

  private CsvText() {}

  /**
   * Returns a text, a heading too, as it may stand in a cell: one that would be a formula begins
   * with an apostrophe. Numbers are written without it.
   *
   * @param text the text
   * @return the text as it may stand in a cell
   */
  public static String cell(String text) {
    return !text.isEmpty() && startsFormula(text.charAt(0)) ? "'" + text : text;
  }

  /**
   * Says whether a spreadsheet may take a text for a formula by how it begins (OWASP, “CSV
   * Injection”); the full-width signs are the same to an office program in Chinese.
   */
  private static boolean startsFormula(char first) {
    return switch (first) {
      case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
      default -> false;
    };
  }

  /**
   * Returns what writes rows of cells.
   *
   * @param out where to
   * @return the writer
   */
  public static CsvWriter writer(OutputStream out) {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
