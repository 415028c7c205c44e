package org.pingyi.evaluation.count.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Text;

class NdjsonScannerTest {

  private static final BallotFields FIELDS =
      fields("duty", "a\\b", "say \"yes\"", " pledge ", "\uD83D");

  @Test
  void the_fields_of_a_plain_line_lie_where_they_were_written() {
    List<ScannedLine> found =
        scan(
            """
            {"object":"o1","group":"masses","token":"t1","ratings":{"duty":4.50},"comment":"\\"好\\""}
            """);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).fields()).startsWith("o1", "masses", "t1", "", "", "", "4.50");
  }

  @Test
  void escapes_in_what_is_not_read_and_any_digits_keep_a_line_plain() {
    List<ScannedLine> found =
        scan(
            """
            {"object":"o1","comment":"\\u09af\\uAF90","seconds":109,"ratings":{"duty":90.09}}
            {"object":"o1","comment":"\\u00g0"}
            """);
    assertThat(found).extracting(ScannedLine::plain).containsExactly(true, false);
    assertThat(found.get(0).fields()).startsWith("o1", "", "", "", "", "109", "90.09");
  }

  @Test
  void one_criterion_is_known_as_well_as_many() {
    ScannedLine found =
        ScannedLine.scan(fields("duty"), "{\"object\":1,\"ratings\":{\"duty\":2}}\n", 1).get(0);
    assertThat(found.fields()).startsWith("1", "", "", "", "", "", "2");
  }

  @Test
  void a_key_that_is_not_written_as_it_is_called_is_left_to_the_simple_reader() {
    assertThat(
            scan(
                """
                {"ratings":{"duty":1}}
                {"ratings":{"a\\b":1}}
                {"ratings":{"a\\\\b":1}}
                {"ratings":{"say \\"yes\\"":1}}
                {"ratings":{" pledge ":1}}
                {"ratings":{"?":1}}
                {"ratings":{"dut\\u0079":1}}
                { "object" : 1, "group ": 1}
                """))
        .extracting(ScannedLine::plain)
        .containsExactly(true, false, false, false, false, false, false, false);
  }

  @Test
  void a_token_with_what_may_be_white_space_around_it_is_left_to_the_simple_reader() {
    assertThat(
            scan(
                """
                {"token":"t1"}
                {"token":" t1"}
                {"token":"t1 "}
                {"token":"\u3000t1"}
                {"token":"t1\u3000"}
                {"token":"t1"]
                """))
        .extracting(ScannedLine::plain)
        .containsExactly(true, false, false, false, false, false);
  }

  @Test
  void many_criteria_are_told_apart() {
    String[] criteria = IntStream.range(0, 200).mapToObj(i -> "c" + i).toArray(String[]::new);
    String ratings =
        Stream.of(criteria).map(id -> '"' + id + "\":1").collect(Collectors.joining(","));
    List<ScannedLine> found =
        ScannedLine.scan(fields(criteria), "{\"ratings\":{" + ratings + "}}\n", 1);
    assertThat(found.get(0).fields().subList(BallotFields.FIRST_ANSWER, 206)).containsOnly("1");
  }

  @Test
  void a_last_line_without_a_line_end_is_left_to_the_simple_reader() {
    assertThat(scan("{\"object\":1}\n{\"object\":1}"))
        .extracting(ScannedLine::plain)
        .containsExactly(true, false);
  }

  @Test
  void a_line_longer_than_a_ballot_can_be_is_left_to_the_simple_reader() {
    String start = "{\"comment\":\"";
    String longest = start + "x".repeat(BallotReader.MAX_ROW - start.length() - 2) + "\"}";
    assertThat(longest).hasSize(BallotReader.MAX_ROW);
    assertThat(scan(longest + "\n " + longest + "\n" + longest + "\r\n"))
        .extracting(ScannedLine::plain)
        .containsExactly(true, false, false);
  }

  private static List<ScannedLine> scan(String text) {
    return ScannedLine.scan(FIELDS, text, 1);
  }

  private static BallotFields fields(String... criteria) {
    RangeScale points =
        new RangeScale(
            "points",
            Text.of("points"),
            Fraction.ZERO,
            Fraction.of(10),
            Fraction.ONE,
            Optional.empty(),
            Optional.empty());
    return new BallotFields(
        List.of(criteria).stream()
            .map(id -> new LeafCriterion(id, Text.of(id), Fraction.ONE, points, false))
            .toList());
  }
}
