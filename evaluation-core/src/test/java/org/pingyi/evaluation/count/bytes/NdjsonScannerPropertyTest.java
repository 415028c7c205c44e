package org.pingyi.evaluation.count.bytes;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.pingyi.evaluation.text.WhiteSpace;

/** What is found in lines of NDJSON by their bytes is what the simple reader reads in them. */
class NdjsonScannerPropertyTest {

  /** A text that begins with a ballot is no binary file, whatever follows. */
  private static final String FIRST = "{\"object\":\"o1\",\"group\":\"masses\"}\n";

  private static final BallotFields FIELDS =
      new BallotFields(
          Schemes.of(
                  Schemes.PLAIN.replace(
                      "- { id: service,", "- { id: 德能勤绩廉, scale: quality }\n  - { id: service,"))
              .leaves());

  @Property(tries = 2_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_plain_line_is_read_without_fault_and_to_the_same_fields(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 1_000) int cut) {
    List<ScannedLine> found = check(FIRST + DrawnLine.any(seed), cut);
    for (ScannedLine line : found) {
      ScannedBytes.note(line.plain());
    }
  }

  @Property(tries = 500)
  void lines_as_programs_write_them_are_plain(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 1_000) int cut) {
    assertThat(check(FIRST + DrawnLine.ordinary(seed), cut)).allMatch(ScannedLine::plain);
  }

  @Property(tries = 2_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_line_in_the_form_of_another_one_is_read_like_any_other(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 1_000) int cut) {
    for (ScannedLine line : check(FIRST + DrawnLine.alike(seed), cut)) {
      ScannedBytes.note(line.plain());
    }
  }

  /** Holds that all lines are found, and that those that are plain are read as they were found. */
  private static List<ScannedLine> check(String text, int cut) {
    List<ScannedLine> found = ScannedLine.scan(FIELDS, text, cut);
    assertThat(found).extracting(line -> line.line() + ":" + line.text()).isEqualTo(lines(text));
    BallotSource source = BallotSource.ndjson("ballots", new StringReader(text));
    BallotReader reader = BallotReader.of(source.format(), FIELDS, Characters.of(source), 1);
    BallotRow ballot = new BallotRow(FIELDS);
    for (ScannedLine line : found) {
      assertThat(reader.next(ballot)).isTrue();
      assertThat(ballot.line()).isEqualTo(line.line());
      if (line.plain()) {
        assertThat(ballot.malformed()).as(line.text()).isNull();
        assertThat(ballot.unknownCriterion()).as(line.text()).isNull();
        assertThat(withoutSpace(line.fields())).as(line.text()).isEqualTo(fields(ballot));
      }
    }
    assertThat(reader.next(ballot)).isFalse();
    return found;
  }

  /** A token is taken as it was found; of all others only the meaning counts. */
  private static List<String> withoutSpace(List<String> found) {
    List<String> fields = new ArrayList<>(found);
    fields.replaceAll(WhiteSpace::trim);
    fields.set(BallotFields.TOKEN, found.get(BallotFields.TOKEN));
    return fields;
  }

  private static List<String> fields(BallotRow ballot) {
    return IntStream.range(0, FIELDS.size()).mapToObj(ballot::text).toList();
  }

  /** The lines that are not empty, with their numbers. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String[] all = text.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      boolean ended = i < all.length - 1;
      String line =
          ended && all[i].endsWith("\r") ? all[i].substring(0, all[i].length() - 1) : all[i];
      if (!line.isEmpty()) {
        lines.add((i + 1) + ":" + line);
      }
    }
    return lines;
  }
}
