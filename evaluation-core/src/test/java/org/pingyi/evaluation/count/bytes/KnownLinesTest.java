package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.OFFSET;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.PACKING;

import com.google.common.primitives.Longs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Lines in the form of one before, whose words are all known, are read; others are left. */
class KnownLinesTest {

  private static final SchemeDefinition SCHEME = Schemes.plain();
  private static final BallotFields FIELDS = new BallotFields(SCHEME.leaves());
  private static final String MET = line("o1", "t");

  private final CheckedWords words = new CheckedWords(SCHEME);
  private final KnownBallots known = ScannedBytes.ballots();
  private final NdjsonScanner scanner = new NdjsonScanner(FIELDS, words, known);
  private final ByteRow row = new ByteRow(FIELDS.size());

  private static String line(String object, String token) {
    return """
    {"object":"%s","group":"peers","stratum":"old","token":"%s",\
    "ratings":{"duty":"B","pledge":"X","service":7.5},"comment":"said"}
    """
        .formatted(object, token);
  }

  @BeforeEach
  void meetALine() {
    begin(MET);
    assertThat(scanner.next(row)).isTrue();
    words.learn(ScannedBytes.around(MET.getBytes(UTF_8)), row, ballot());
  }

  private static CheckedBallot ballot() {
    CheckedBallot ballot = new CheckedBallot(3);
    ballot.object = 8;
    ballot.group = 1;
    ballot.slot = 2;
    ballot.answers[0] = 1;
    ballot.answers[1] = 2;
    ballot.answers[2] = 15;
    return ballot;
  }

  private byte[] begin(String lines) {
    byte[] bytes = ScannedBytes.around(lines.getBytes(UTF_8));
    begin(bytes, bytes.length - Long.BYTES);
    return bytes;
  }

  private void begin(byte[] bytes, int validEnd) {
    scanner.begin(bytes, OFFSET, validEnd, bytes.length - Long.BYTES);
  }

  private int read() {
    known.clear();
    scanner.readKnown();
    return known.size();
  }

  private List<Long> packed(int number) {
    int at = known.at(number);
    return Longs.asList(known.words()).subList(at, at + PACKING.words());
  }

  private static List<Long> packedAt(int line) {
    CheckedBallot ballot = ballot();
    long[] packed = new long[PACKING.words()];
    PACKING.pack(line, ballot.object, ballot.slot, ballot.answers, packed, 0);
    return Longs.asList(packed);
  }

  @Test
  void lines_whose_words_are_known_are_read_with_their_tokens() {
    byte[] bytes =
        begin(line("o1", "t1") + line("o1", "") + line("o1", "评-3").replace("\n", "\r\n"));
    assertThat(read()).isEqualTo(2);
    assertThat(packed(0)).isEqualTo(packedAt(0));
    assertThat(packed(1)).isEqualTo(packedAt(1));
    assertThat(ScannedBytes.text(bytes, known.tokenStart(0), known.tokenEnd(0))).isEqualTo("t1");
    assertThat(ScannedBytes.text(bytes, known.tokenStart(1), known.tokenEnd(1))).isEmpty();
    assertThat(scanner.lines()).isEqualTo(2);
  }

  @Test
  void as_many_lines_are_read_as_there_is_room_for() {
    begin(MET.repeat(KnownBallots.MOST + 1));
    assertThat(read()).isEqualTo(KnownBallots.MOST);
    assertThat(IntStream.range(0, KnownBallots.MOST))
        .allSatisfy(number -> assertThat(packed(number)).isEqualTo(packedAt(number)));
    assertThat(read()).isOne();
    assertThat(packed(0)).isEqualTo(packedAt(KnownBallots.MOST));
  }

  @Test
  void a_line_with_a_word_that_was_not_met_is_left_as_it_is() {
    begin(MET + line("o2", "t"));
    assertThat(read()).isOne();
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.line).isOne();
    assertThat(row.plain).isTrue();
  }

  @Test
  void a_line_in_another_form_is_left_as_it_is() {
    begin(MET + MET.replace(",\"comment\"", ", \"comment\""));
    assertThat(read()).isOne();
  }

  @Test
  void a_token_with_space_around_it_is_left_as_it_is() {
    begin(MET + line("o1", " t"));
    assertThat(read()).isOne();
  }

  @Test
  void a_line_behind_bytes_that_are_no_characters_is_left_as_it_is() {
    byte[] bytes = ScannedBytes.around(MET.repeat(2).getBytes(UTF_8));
    begin(bytes, OFFSET + 2 * MET.length() - 1);
    assertThat(read()).isOne();
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.plain).isTrue();
    begin(bytes, OFFSET + MET.length() + 9);
    assertThat(read()).isOne();
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.plain).isFalse();
  }

  @Test
  void a_line_without_an_end_is_left_as_it_is() {
    begin(MET + MET.strip());
    assertThat(read()).isOne();
  }

  @Test
  void a_line_that_is_too_long_is_left_as_it_is() {
    String said = "-".repeat(BallotReader.MAX_ROW - MET.length() + 1 + "said".length());
    begin(MET.replace("said", said));
    assertThat(read()).isOne();
    begin(MET.replace("said", said + "-"));
    assertThat(read()).isZero();
  }
}
