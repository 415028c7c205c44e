package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.OFFSET;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.text;

import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.BallotPacking;

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

  private static final BallotPacking PACKING = ScannedBytes.PACKING;

  /** What a row comes to: its token, and its line and its ballot as they are packed. */
  private record Read(String token, List<Long> packed) {}

  /** Where a row begins. */
  private record Place(int from, int line) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final CheckedWords words = new CheckedWords(SCHEME);
  private final ByteRow row = new ByteRow(FIELDS.size());
  private final CheckedBallot ballot = new CheckedBallot(CRITERIA);
  private final KnownBallots known = ScannedBytes.ballots();

  @Property(tries = 2_000)
  void what_is_read_of_a_row_is_what_is_found_and_known_in_it(
      @ForAll long seed, @ForAll @IntRange(max = 4) int form) {
    byte[] bytes = ScannedBytes.around(drawn(seed, form).getBytes(UTF_8));
    learnFrom(bytes);
    CsvScanner knowing = scanner(bytes);
    CsvScanner finding = scanner(bytes);
    boolean more = true;
    while (more) {
      known.clear();
      knowing.readKnown();
      for (int i = 0; i < known.size(); i++) {
        assertThat(finding.next(row)).isTrue();
        assertThat(row.plain).isTrue();
        assertThat(words.firstUnknown(bytes, row, 0, ballot)).isEqualTo(BallotFields.NONE);
        assertThat(read(bytes, i)).isEqualTo(found(bytes));
      }
      Statistics.label("known").collect(known.size() > 0).coverage(KnownCellsTest::requireSome);
      more = knowing.next(row);
      Place place = new Place(row.from, row.line);
      assertThat(finding.next(row)).isEqualTo(more);
      if (more) {
        assertThat(new Place(row.from, row.line)).isEqualTo(place);
      }
    }
    assertThat(knowing.lines()).isEqualTo(finding.lines());
  }

  private static void requireSome(StatisticsCoverage rows) {
    rows.check(true).count(count -> count > 9);
  }

  /** Rows as programs write them are mostly known, and rows of any form seldom. */
  private static String drawn(long seed, int form) {
    return form == 0 ? DrawnRows.any(seed) : DrawnRows.ordinary(seed).replace("\"", "");
  }

  private CsvScanner scanner(byte[] bytes) {
    return scanner(COLUMNS, bytes, bytes.length - Long.BYTES);
  }

  private CsvScanner scanner(int[] columns, byte[] bytes, int to) {
    CsvScanner scanner = new CsvScanner(columns, words, known);
    scanner.begin(bytes, OFFSET, to, to);
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
        Arrays.setAll(ballot.answers, criterion -> number(bytes, FIRST + criterion) % 4 - 1);
        words.learn(bytes, row, ballot);
      }
    }
  }

  private int number(byte[] bytes, int field) {
    String word = text(bytes, row.starts[field], row.ends[field]);
    return numbers.computeIfAbsent(word, unknown -> numbers.size());
  }

  private Read read(byte[] bytes, int number) {
    String token = text(bytes, known.tokenStart(number), known.tokenEnd(number));
    int at = known.at(number);
    return new Read(token, Longs.asList(known.words()).subList(at, at + PACKING.words()));
  }

  private Read found(byte[] bytes) {
    String token = text(bytes, row.starts[BallotFields.TOKEN], row.ends[BallotFields.TOKEN]);
    long[] packed = new long[PACKING.words()];
    PACKING.pack(row.line, ballot.object, ballot.slot, ballot.answers, packed, 0);
    return new Read(token, Longs.asList(packed));
  }

  /** How many rows are read once a first one was met. */
  private int read(String met, String next) {
    learnFrom(ScannedBytes.around(met.getBytes(UTF_8)));
    known.clear();
    scanner(ScannedBytes.around((met + next).getBytes(UTF_8))).readKnown();
    return known.size();
  }

  @Example
  void a_row_whose_words_were_met_in_other_rows_is_known() {
    assertThat(read("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,other,mail\r\n")).isEqualTo(2);
  }

  @Example
  void a_word_that_was_not_met_leaves_the_row_as_it_is() {
    assertThat(read("o1,masses,t,A,B,,said,web\n", "o2,masses,u,A,B,,said,web\n")).isOne();
    assertThat(read("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,C,,said,web\n")).isOne();
  }

  @Example
  void a_row_with_a_cell_too_few_or_too_many_is_left_as_it_is() {
    assertThat(read("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,said\n")).isOne();
    assertThat(read("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,a,b,c\n")).isOne();
  }

  @Example
  void a_row_with_a_quoted_text_is_left_as_it_is() {
    assertThat(read("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,\"a,b\",web\n")).isOne();
    assertThat(read("o1,masses,t,A,B,,said,web\n", "o1,masses,u,A,B,,said,\"a\nb\"\n")).isOne();
  }

  @Example
  void a_row_whose_line_has_no_end_is_left_as_it_is() {
    String met = "o1,masses,t,A,B,,said,web\n";
    byte[] bytes = ScannedBytes.around(met.getBytes(UTF_8));
    learnFrom(bytes);
    scanner(COLUMNS, bytes, OFFSET + met.length()).readKnown();
    assertThat(known.size()).isEqualTo(1);
    known.clear();
    scanner(COLUMNS, bytes, OFFSET + met.length() - 1).readKnown();
    assertThat(known.size()).isZero();
  }

  @Example
  void a_row_behind_bytes_that_are_no_characters_is_left_as_it_is() {
    String met = "o1,masses,t,A,B,,said,web\n";
    byte[] bytes = ScannedBytes.around(met.repeat(3).getBytes(UTF_8));
    learnFrom(bytes);
    CsvScanner scanner = new CsvScanner(COLUMNS, words, known);
    scanner.begin(bytes, OFFSET, OFFSET + 2 * met.length() - 1, OFFSET + 3 * met.length());
    scanner.readKnown();
    assertThat(known.size()).isEqualTo(1);
  }

  @Example
  void a_word_of_eight_bytes_is_not_the_one_of_seven_with_which_it_begins() {
    assertThat(read("object1,masses,t,A,B,,said,web\n", "object12,masses,t,A,B,,said,web\n"))
        .isOne();
  }

  @Example
  void a_stratum_a_time_or_seconds_are_looked_at_though_there_be_no_other_of_them() {
    assertThat(readDetail(BallotFields.STRATUM, "young", "young")).isEqualTo(2);
    assertThat(readDetail(BallotFields.STRATUM, "young", "old")).isOne();
    assertThat(readDetail(BallotFields.AT, "2026-04-01", "2026-04-01")).isEqualTo(2);
    assertThat(readDetail(BallotFields.AT, "2026-04-01", "2026-04-02")).isOne();
    assertThat(readDetail(BallotFields.SECONDS, "60", "61")).isEqualTo(2);
    assertThat(readDetail(BallotFields.SECONDS, "60", "soon")).isOne();
  }

  /** How many rows are read of two that differ in one detail, the first of which was met. */
  private int readDetail(int field, String met, String next) {
    int[] columns = {BallotFields.OBJECT, BallotFields.GROUP, field, FIRST, FIRST + 1, FIRST + 2};
    String rows = "o1,peers,%s,A,B,\no1,peers,%s,A,B,\n".formatted(met, next);
    byte[] bytes = ScannedBytes.around(rows.getBytes(UTF_8));
    CheckedWords fresh = new CheckedWords(SCHEME);
    CsvScanner scanner = new CsvScanner(columns, fresh, known);
    int to = bytes.length - Long.BYTES;
    scanner.begin(bytes, OFFSET, to, to);
    ByteRow first = new ByteRow(FIELDS.size());
    assertThat(scanner.next(first)).isTrue();
    fresh.learn(bytes, first, new CheckedBallot(CRITERIA));
    scanner.begin(bytes, OFFSET, to, to);
    known.clear();
    scanner.readKnown();
    return known.size();
  }

  @Example
  void as_many_rows_are_read_as_there_is_room_for() {
    String met = "o1,masses,t,A,B,,said,web\n";
    learnFrom(ScannedBytes.around(met.getBytes(UTF_8)));
    CsvScanner scanner =
        scanner(ScannedBytes.around(met.repeat(KnownBallots.MOST + 1).getBytes(UTF_8)));
    scanner.readKnown();
    assertThat(known.size()).isEqualTo(KnownBallots.MOST);
    known.clear();
    scanner.readKnown();
    assertThat(known.size()).isOne();
    assertThat(PACKING.free(known.words(), known.at(0))).isEqualTo(KnownBallots.MOST);
  }

  @Example
  void a_row_that_is_too_long_is_left_as_it_is() {
    String met = "o1,masses,t,A,B,,said,web\n";
    String longest = "o1,masses,t,A,B,,%s,web".formatted("-".repeat(BallotReader.MAX_ROW - 21));
    assertThat(longest).hasSize(BallotReader.MAX_ROW);
    assertThat(read(met, longest + "\n")).isEqualTo(2);
    assertThat(read(met, longest + "-\n")).isOne();
  }

  @Example
  void a_return_before_the_line_end_is_no_part_of_the_last_word() {
    byte[] bytes = ScannedBytes.around("A,B,,o1,masses\r\n".getBytes(UTF_8));
    int[] columns = {FIRST, FIRST + 1, FIRST + 2, BallotFields.OBJECT, BallotFields.GROUP};
    int to = bytes.length - Long.BYTES;
    assertThat(scanner(columns, bytes, to).next(row)).isTrue();
    words.learn(bytes, row, new CheckedBallot(CRITERIA));
    scanner(columns, bytes, to).readKnown();
    assertThat(known.size()).isEqualTo(1);
  }

  @Example
  void words_of_several_lines_are_left_as_they_are() {
    String lines = "\"o\n1\",masses,t,A,B,,said,web\n";
    assertThat(read(lines, lines)).isZero();
  }
}
