package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.OFFSET;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.StatisticsReport;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.text.WhiteSpace;

/** What is found in rows of CSV by their bytes is what the simple reader reads in them. */
class CsvScannerPropertyTest {

  private static final SchemeDefinition SCHEME = Schemes.of(Schemes.PLAIN);
  private static final BallotFields FIELDS = new BallotFields(SCHEME.leaves());

  private static final int[] COLUMNS = reader("").header();

  /**
   * A row as somebody finds it.
   *
   * @param line its number behind the header, the first is 1
   * @param fields what it says; empty where it is no plain one, or one with a fault
   */
  private record Found(long line, boolean plain, List<String> fields, int from, int to) {}

  private static BallotReader reader(String rows) {
    BallotSource source = BallotSource.csv("ballots", new StringReader(DrawnRows.HEADER + rows));
    return BallotReader.of(source.format(), FIELDS, Characters.of(source), 1);
  }

  /** Reads rows as the simple reader does, up to a quote that is never closed. */
  private static List<Found> read(String rows) {
    BallotReader reader = reader(rows);
    BallotRow row = new BallotRow(FIELDS);
    List<Found> read = new ArrayList<>();
    try {
      while (reader.next(row)) {
        boolean sound = row.malformed() == null;
        List<String> fields =
            IntStream.range(0, sound ? FIELDS.size() : 0).mapToObj(row::text).toList();
        read.add(new Found(row.line() - 1, sound, fields, 0, 0));
      }
    } catch (InputException neverClosed) {
      read.add(new Found(0, false, List.of(), 0, 0));
    }
    return read;
  }

  private static List<Found> scan(byte[] bytes) {
    RowScanner scanner = new CsvScanner(COLUMNS, new CheckedWords(SCHEME), ScannedBytes.ballots());
    ByteRow row = new ByteRow(FIELDS.size());
    scanner.begin(bytes, OFFSET, bytes.length - Long.BYTES, bytes.length - Long.BYTES);
    List<Found> found = new ArrayList<>();
    while (scanner.next(row)) {
      List<String> fields = new ArrayList<>();
      for (int field = 0; row.plain && field < FIELDS.size(); field++) {
        fields.add(isRead(field) ? text(bytes, row.starts[field], row.ends[field]) : "");
      }
      found.add(new Found(1 + row.line, row.plain, fields, row.from, row.to));
    }
    return found;
  }

  private static boolean isRead(int field) {
    return IntStream.of(COLUMNS).anyMatch(column -> column == field);
  }

  /** A token is taken as it was found; of all others only the meaning counts. */
  private static List<String> meaning(List<String> cells) {
    List<String> fields = new ArrayList<>();
    for (int field = 0; field < cells.size(); field++) {
      String cell = cells.get(field);
      fields.add(field == BallotFields.TOKEN ? cell : WhiteSpace.trim(unquoted(cell)));
    }
    return fields;
  }

  private static String unquoted(String cell) {
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  private static List<Found> check(String rows) {
    byte[] bytes = ScannedBytes.around(rows.getBytes(UTF_8));
    List<Found> found = scan(bytes);
    List<Found> read = read(rows);
    assertThat(found).as(rows).hasSameSizeAs(read);
    for (int i = 0; i < found.size(); i++) {
      Found row = found.get(i);
      if (read.get(i).line() > 0) {
        assertThat(row.line()).as(rows).isEqualTo(read.get(i).line());
        String alone = text(bytes, row.from(), row.to());
        assertThat(read(alone)).as("alone: " + alone).hasSize(1);
        assertThat(read(alone).get(0).fields()).isEqualTo(read.get(i).fields());
      }
      if (row.plain()) {
        assertThat(read.get(i).plain()).as(rows).isTrue();
        assertThat(meaning(row.fields())).as(rows).isEqualTo(read.get(i).fields());
      }
    }
    return found;
  }

  @Property(tries = 2_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_plain_row_is_read_without_fault_and_to_the_same_fields(@ForAll long seed) {
    for (Found row : check(DrawnRows.any(seed))) {
      ScannedBytes.note(row.plain());
    }
  }

  @Property(tries = 500)
  void rows_as_programs_write_them_are_plain(@ForAll long seed) {
    String rows = DrawnRows.ordinary(seed);

    assertThat(check(rows)).as(rows).allMatch(Found::plain);
  }

  @Property(tries = 2_000)
  void rows_are_cut_apart_where_the_last_of_them_ends_that_is_known_to_end(
      @ForAll long seed, @ForAll @IntRange(max = 1_000) int length) {
    byte[] rows = DrawnRows.any(seed).getBytes(UTF_8);
    byte[] bytes = ScannedBytes.around(rows);
    int to = OFFSET + Math.min(length, rows.length);
    List<Integer> ends = new ArrayList<>();
    int at = OFFSET;
    for (Found row : scan(bytes)) {
      lineEnds(bytes, at, Math.min(row.from(), to), ends);
      at = row.to();
    }
    lineEnds(bytes, at, to, ends);
    int last = ends.isEmpty() ? RowCut.NONE : ends.get(ends.size() - 1);

    int cut = RowCut.last(BallotSource.Format.CSV, bytes, OFFSET, to);

    assertThat(cut).as(new String(rows, UTF_8)).isEqualTo(last);
  }

  private static void lineEnds(byte[] bytes, int from, int to, List<Integer> into) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        into.add(i + 1);
      }
    }
  }
}
