package org.pingyi.evaluation.report;

import static org.pingyi.evaluation.text.CsvText.cell;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CsvText;

/**
 * Writes the ranking of a report as CSV: {@code rank,object,title,pool,score,grade} and a column
 * for each rater group with its published total.
 *
 * <p>UTF-8 without a byte order mark, lines end with a line feed, quotes where RFC 4180 needs them;
 * a cell is empty where there is not enough to say. A text that a spreadsheet would take for a
 * formula begins with an apostrophe; numbers stay numbers.
 *
 * <p>Thread-safe: nothing is kept between two calls.
 */
@Stable
public final class ReportCsv {

  private static final List<String> HEADER =
      List.of("rank", "object", "title", "pool", "score", "grade");

  private ReportCsv() {}

  /**
   * Writes the ranking, in the order of {@link EvaluationReport#ranking}.
   *
   * @param report the report
   * @param out where to; it is flushed and not closed
   * @param language the language of the objects' titles
   * @throws IOException if it cannot be written
   */
  @SuppressWarnings("resource") // The caller closes the stream.
  public static void write(EvaluationReport report, OutputStream out, Language language)
      throws IOException {
    CsvWriter csv = CsvText.writer(out);
    try {
      csv.writeRecord(header(report));
      for (ObjectResult result : report.ranking()) {
        csv.writeRecord(row(result, language));
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    csv.flush();
  }

  private static List<String> header(EvaluationReport report) {
    List<String> names = new ArrayList<>(HEADER);
    for (Turnout turnout : report.turnout()) {
      names.add(cell(turnout.group().id()));
    }
    return names;
  }

  private static List<String> row(ObjectResult result, Language language) {
    List<String> cells = new ArrayList<>();
    cells.add(result.rank().isPresent() ? Integer.toString(result.rank().getAsInt()) : "");
    cells.add(cell(result.object().id()));
    cells.add(cell(result.object().title().in(language)));
    cells.add(cell(result.pool()));
    cells.add(number(result.score()));
    cells.add(result.grade().isPresent() ? cell(result.grade().get().id()) : "");
    for (GroupResult total : result.groups()) {
      cells.add(number(total.score()));
    }
    return cells;
  }

  private static String number(Optional<BigDecimal> number) {
    return number.isPresent() ? PlainNumbers.text(number.get()) : "";
  }
}
