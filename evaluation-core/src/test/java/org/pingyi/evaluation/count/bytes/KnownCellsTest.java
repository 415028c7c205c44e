package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.OFFSET;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** A row of known words is read as its cells would be found and looked up; others are left. */
class KnownCellsTest {

  private static final SchemeDefinition SCHEME = Schemes.plain();
  private static final BallotFields FIELDS = new BallotFields(SCHEME.leaves());
  private static final int CRITERIA = SCHEME.leaves().size();
  private static final int FIRST = BallotFields.FIRST_ANSWER;

  /** As {@link DrawnRows#HEADER} says. */
  private static final int[] COLUMNS = {
    BallotFields.OBJECT,
    BallotFields.GROUP,
    BallotFields.TOKEN,
    FIRST,
    FIRST + 1,
    FIRST + 2,
    BallotFields.NOT_READ,
    BallotFields.NOT_READ
  };

  /** What a row comes to. */
  private record Read(int line, int from, int to, String token, List<Integer> ballot) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final CheckedWords words = new CheckedWords(SCHEME);
  private final ByteRow row = new ByteRow(FIELDS.size());
  private final CheckedBallot ballot = new CheckedBallot(CRITERIA);

  @Property(tries = 2_000)
  void what_is_read_of_a_row_is_what_is_found_and_known_in_it(
      @ForAll long seed, @ForAll @IntRange(max = 4) int form) {
    byte[] bytes = ScannedBytes.around(drawn(seed, form).getBytes(UTF_8));
    learnFrom(bytes);
    CsvScanner knowing = scanner(bytes);
    CsvScanner finding = scanner(bytes);
    boolean more = true;
    while (more) {
      boolean known = knowing.nextKnown(row, ballot);
      Read read = known ? read(bytes) : null;
      more = known || knowing.next(row);
      int from = row.from;
      assertThat(finding.next(row)).isEqualTo(more);
      if (more) {
        assertThat(row.from).isEqualTo(from);
      }
      if (read != null) {
        assertThat(row.plain).isTrue();
        assertThat(words.firstUnknown(bytes, row, 0, ballot)).isEqualTo(BallotFields.NONE);
        assertThat(read).isEqualTo(read(bytes));
      }
      Statistics.label("known").collect(known).coverage(rows -> rows.check(true).count(n -> n > 9));
    }
    assertThat(knowing.lines()).isEqualTo(finding.lines());
  }

  /** Rows as programs write them are mostly known, and rows of any form seldom. */
  private static String drawn(long seed, int form) {
    return form == 0 ? DrawnRows.any(seed) : DrawnRows.ordinary(seed).replace("\"", "");
  }

  private CsvScanner scanner(byte[] bytes) {
    CsvScanner scanner = new CsvScanner(COLUMNS, words);
    scanner.begin(bytes, OFFSET, bytes.length - Long.BYTES);
    return scanner;
  }

  /** Learns half of the rows, so that some words stay unknown. */
  private void learnFrom(byte[] bytes) {
    CsvScanner scanner = scanner(bytes);
    for (int i = 0; scanner.next(row); i++) {
      boolean named = row.starts[BallotFields.OBJECT] < row.ends[BallotFields.OBJECT];
      if (row.plain && named && i % 2 == 0) {
        ballot.object = number(bytes, BallotFields.OBJECT);
        ballot.group = number(bytes, BallotFields.GROUP) % 2;
        ballot.slot = ballot.group;
        Arrays.setAll(ballot.answers, criterion -> number(bytes, FIRST + criterion) - 1);
        words.learn(bytes, row, ballot);
      }
    }
  }

  private int number(byte[] bytes, int field) {
    String word = text(bytes, row.starts[field], row.ends[field]);
    return numbers.computeIfAbsent(word, unknown -> numbers.size());
  }

  private Read read(byte[] bytes) {
    List<Integer> read = new ArrayList<>(List.of(ballot.object, ballot.group, ballot.slot));
    for (int answer : ballot.answers) {
      read.add(answer);
    }
    String token = text(bytes, row.starts[BallotFields.TOKEN], row.ends[BallotFields.TOKEN]);
    return new Read(row.line, row.from, row.to, token, read);
  }

  private boolean isKnown(String rows, String next) {
    byte[] bytes = ScannedBytes.around((rows + next).getBytes(UTF_8));
    learnFrom(ScannedBytes.around(rows.getBytes(UTF_8)));
    CsvScanner scanner = scanner(bytes);
    while (scanner.nextKnown(row, ballot)) {
      if (row.from == OFFSET + rows.getBytes(UTF_8).length) {
        return true;
      }
    }
    return false;
  }

  @Example
  void a_row_whose_words_were_met_in_other_rows_is_known() {
    assertThat(isKnown("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,other,mail\r\n")).isTrue();
  }

  @Example
  void a_word_that_was_not_met_leaves_the_row_as_it_is() {
    assertThat(isKnown("o1,masses,t,A,B,,said,web\n", "o2,masses,u,A,B,,said,web\n")).isFalse();
    assertThat(isKnown("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,C,,said,web\n")).isFalse();
  }

  @Example
  void a_row_with_a_cell_too_few_or_too_many_is_left_as_it_is() {
    assertThat(isKnown("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,said\n")).isFalse();
    assertThat(isKnown("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,a,b,c\n")).isFalse();
  }

  @Example
  void a_row_with_a_quoted_text_is_left_as_it_is() {
    assertThat(isKnown("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,\"a,b\",web\n")).isFalse();
    assertThat(isKnown("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,said,\"a\nb\"\n"))
        .isFalse();
  }

  @Example
  void a_row_whose_line_has_no_end_is_left_as_it_is() {
    String known = "o1,masses,t,A,B,,said,web\n";
    byte[] bytes = ScannedBytes.around(known.getBytes(UTF_8));
    learnFrom(bytes);
    CsvScanner scanner = new CsvScanner(COLUMNS, words);
    scanner.begin(bytes, OFFSET, OFFSET + known.length());
    assertThat(scanner.nextKnown(row, ballot)).isTrue();
    scanner.begin(bytes, OFFSET, OFFSET + known.length() - 1);
    assertThat(scanner.nextKnown(row, ballot)).isFalse();
  }

  @Example
  void a_row_that_is_too_long_is_left_as_it_is() {
    String known = "o1,masses,t,A,B,,said,web\n";
    String longest = "o1,masses,t,A,B,,%s,web".formatted("-".repeat(BallotReader.MAX_ROW - 21));
    assertThat(longest).hasSize(BallotReader.MAX_ROW);
    assertThat(isKnown(known, longest + "\n")).isTrue();
    assertThat(isKnown(known, longest + "-\n")).isFalse();
  }

  @Example
  void a_return_before_the_line_end_is_no_part_of_the_last_word() {
    byte[] bytes = ScannedBytes.around("A,B,,o1,masses\r\n".getBytes(UTF_8));
    int[] columns = {FIRST, FIRST + 1, FIRST + 2, BallotFields.OBJECT, BallotFields.GROUP};
    CsvScanner scanner = new CsvScanner(columns, words);
    scanner.begin(bytes, OFFSET, bytes.length - Long.BYTES);
    assertThat(scanner.next(row)).isTrue();
    words.learn(bytes, row, new CheckedBallot(CRITERIA));
    scanner.begin(bytes, OFFSET, bytes.length - Long.BYTES);
    assertThat(scanner.nextKnown(row, ballot)).isTrue();
  }

  @Example
  void words_of_several_lines_are_left_as_they_are() {
    String lines = "\"o\n1\",masses,t,A,B,,said,web\n";
    assertThat(isKnown(lines, lines)).isFalse();
  }
}
