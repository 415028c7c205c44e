package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Tally;

/** Whatever the bytes are: a tally, or faults of the file, and nothing else. */
class HostileBallotsTest {

  private static final String HEADER = "object,group,token,duty,pledge,service,comment\n";

  @Test
  void cells_of_a_megabyte_are_read() {
    String megabyte = "x".repeat(1 << 20);
    Tally tally =
        csv(HEADER + "1,masses,t,A,B,1," + megabyte + "\n1,masses," + megabyte + ",A,B,1,\n");
    assertThat(tally.accepted()).isEqualTo(2);
    assertThat(csv(HEADER + "1,masses,t,A,B," + megabyte + ",\n").rejections().byReason())
        .isEqualTo(Map.of(RejectionReason.UNKNOWN_OPTION, 1L));
    assertThat(csv(HEADER + "1," + megabyte + ",t,A,B,1,\n").rejections().byReason())
        .isEqualTo(Map.of(RejectionReason.UNKNOWN_RATER_GROUP, 1L));
    assertThat(ndjson("{\"object\":1,\"group\":\"masses\",\"comment\":\"" + megabyte + "\"}"))
        .isEqualTo(ndjson("{\"object\":1,\"group\":\"masses\"}"));
  }

  @Test
  void a_ballot_longer_than_any_ballot_is_malformed_and_the_next_is_read() {
    String longest = "x".repeat(BallotReader.MAX_ROW - "1massesAB1".length());
    assertThat(csv(HEADER + "1,masses," + longest + ",A,B,1,\n").accepted()).isEqualTo(1);
    assertThat(csv(HEADER + "1,masses," + longest + ",A,B,10,\n").accepted()).isZero();
    String long1 = "x".repeat(BallotReader.MAX_ROW + 1);
    Tally tally = csv(HEADER + "1,masses," + long1 + ",A,B,1,\n1,masses,t,A,B,1,\n");
    assertThat(tally.accepted()).isEqualTo(1);
    assertThat(tally.rejections().byReason()).isEqualTo(Map.of(RejectionReason.MALFORMED, 1L));
    Tally json = ndjson("{\"comment\":\"" + long1 + "\"}\n{\"object\":1,\"group\":\"masses\"}");
    assertThat(json.accepted()).isEqualTo(1);
    assertThat(json.rejections().byReason()).isEqualTo(Map.of(RejectionReason.MALFORMED, 1L));
  }

  @Test
  void a_million_cells_too_many_are_only_counted() {
    Tally tally = csv(HEADER + ",".repeat(1_000_000) + "\n1,masses,t,A,B,1,\n");
    assertThat(tally.rejections().first().get(0).detail().en())
        .isEqualTo("1000001 cells, the header has 7");
    assertThat(tally.accepted()).isEqualTo(1);
  }

  @Test
  void ten_thousand_columns_are_ten_thousand_faults() {
    assertThatThrownBy(() -> csv("object,group,duty,pledge,service" + ",x".repeat(10_000) + "\n"))
        .isInstanceOfSatisfying(
            InputException.class, faulty -> assertThat(faulty.faults()).hasSize(10_000));
    assertThatThrownBy(() -> csv(",".repeat(1_000_000)))
        .isInstanceOfSatisfying(
            InputException.class, faulty -> assertThat(faulty.faults()).hasSize(1));
  }

  @Test
  void deep_nesting_is_malformed() {
    for (String open : List.of("[", "{\"ratings\":", "{\"object\":{\"a\":")) {
      assertThat(ndjson(open.repeat(100_000)).rejections().byReason())
          .isEqualTo(Map.of(RejectionReason.MALFORMED, 1L));
    }
  }

  @Test
  void many_unknown_criteria_are_one_unknown_criterion() {
    StringBuilder line = new StringBuilder("{\"object\":1,\"group\":\"masses\",\"ratings\":{");
    for (int i = 0; i < 100_000; i++) {
      line.append("\"c").append(i).append("\":1,");
    }
    assertThat(ndjson(line + "\"duty\":\"A\"}}").rejections().byReason())
        .isEqualTo(Map.of(RejectionReason.UNKNOWN_CRITERION, 1L));
  }

  @Test
  void numbers_of_any_length_are_texts() {
    String digits = "7".repeat(100_000);
    assertThat(ndjson("{\"object\":" + digits + ",\"group\":\"masses\"}").objects())
        .containsExactly(digits);
  }

  @Test
  void a_rule_that_fails_is_an_error_that_names_it_and_no_answer() {
    var scheme = Schemes.of(Schemes.PLAIN + "papers: [ { use: failing } ]");
    assertThatThrownBy(() -> Written.tallyCsv(scheme, HEADER + "1,masses,secret,A,B,1,\n"))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("failing")
        .hasMessageContaining("line 2")
        .hasMessageNotContaining("secret");
  }

  @Property(tries = 500)
  void bytes_of_any_kind_give_a_tally_or_faults(
      @ForAll byte[] bytes, @ForAll("charsets") Charset charset, @ForAll boolean json) {
    givesTallyOrFaults(bytes, charset, json);
  }

  @Property(tries = 500)
  void pieces_of_csv_in_any_order_give_a_tally_or_faults(@ForAll("csvPieces") String pieces) {
    givesTallyOrFaults(
        (HEADER + pieces).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
  }

  @Property(tries = 500)
  void pieces_of_json_in_any_order_give_a_tally(@ForAll("jsonPieces") String pieces) {
    Tally tally = ndjson("{}\n" + pieces);
    assertThat(tally.accepted()).isZero();
  }

  private static void givesTallyOrFaults(byte[] bytes, Charset charset, boolean json) {
    InputStream stream = new ByteArrayInputStream(bytes);
    BallotSource source =
        json ? BallotSource.ndjson("b", stream, charset) : BallotSource.csv("b", stream, charset);
    try {
      Tally tally = TallyPath.chunked().tally(Schemes.plain(), source, BallotListener.SILENT);
      assertThat(tally.read()).isGreaterThanOrEqualTo(0);
    } catch (InputException faulty) {
      assertThat(faulty.faults()).isNotEmpty();
    }
  }

  private static Tally csv(String text) {
    return Written.tallyCsv(Schemes.plain(), text);
  }

  private static Tally ndjson(String text) {
    return Written.tallyNdjson(Schemes.plain(), text);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_16,
        StandardCharsets.ISO_8859_1,
        Charset.forName("GB18030"));
  }

  @Provide
  Arbitrary<String> csvPieces() {
    return pieces(
        "1", "masses", "A", ",", ",", ",", "\"", "\n", "\r", "\0", "\uFFFE", "1,masses,t,");
  }

  @Provide
  Arbitrary<String> jsonPieces() {
    return pieces(
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\\u",
        "d800",
        "\"ratings\"",
        "\"duty\"",
        "1",
        "-",
        "e9",
        "null",
        "true",
        "\n",
        "\0",
        "/*",
        "\uD800");
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(60).map(list -> String.join("", list));
  }
}
