package org.pingyi.evaluation.count.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.Written;
import org.pingyi.evaluation.fault.InputException;

/** On well-formed CSV our parser and FastCSV read the same cells, on the same lines. */
class CsvParserPropertiesTest {

  private record Row(long line, List<String> cells) {}

  @Property(tries = 500)
  void well_formed_text_has_the_cells_and_lines_that_fastcsv_reads(
      @ForAll("rows") List<List<String>> rows,
      @ForAll boolean quoteAll,
      @ForAll("lineEnds") String lineEnd,
      @ForAll boolean endsWithLineEnd,
      @ForAll @IntRange(min = 1, max = 7) int step)
      throws IOException {
    String text = write(rows, quoteAll, lineEnd, endsWithLineEnd);
    assertThat(ours(text, step)).isEqualTo(fastCsv(text));
  }

  @Property(tries = 500)
  void where_the_buffer_ends_makes_no_difference(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 7) int step) {
    assertThat(outcome(text, step)).isEqualTo(outcome(text, Integer.MAX_VALUE));
  }

  private static Object outcome(String text, int step) {
    try {
      return ours(text, step);
    } catch (InputException faulty) {
      return faulty.faults();
    }
  }

  private static String write(
      List<List<String>> rows, boolean quoteAll, String lineEnd, boolean endsWithLineEnd) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(
          String.join(
              ",",
              row.stream()
                  .map(
                      cell ->
                          quoteAll ? '"' + cell.replace("\"", "\"\"") + '"' : Written.quoted(cell))
                  .toList()));
    }
    return String.join(lineEnd, lines) + (endsWithLineEnd ? lineEnd : "");
  }

  private static List<Row> ours(String text, int step) {
    CsvParser parser =
        new CsvParser(Characters.of(BallotSource.csv("text", inSteps(text, step))), 100);
    List<Row> rows = new ArrayList<>();
    while (parser.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < parser.cells(); i++) {
        cells.add(parser.text(i));
      }
      rows.add(new Row(parser.line(), cells));
    }
    return rows;
  }

  private static List<Row> fastCsv(String text) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        rows.add(
            new Row(
                row.getStartingLineNumber(),
                row.getFields().stream().map(CharMatcher.whitespace()::trimFrom).toList()));
      }
    }
    return rows;
  }

  /** A reader that gives a few characters at a time. */
  private static Reader inSteps(String text, int step) {
    return new FilterReader(new StringReader(text)) {
      @Override
      public int read(char[] chars, int offset, int length) throws IOException {
        return super.read(chars, offset, Math.min(step, length));
      }
    };
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return Arbitraries.of("a", "码", ",", "\"", "\n", "\r\n", " ", "\u3000", "\uD83C\uDFE2")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b c", ",", "\"", "\n", "\r", "\r\n", " ", "\u3000", "\uFEFF")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n");
  }
}
