package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/** A ballot whose words came before is judged as if they had not. */
class KnownWordsTest {

  private static final SchemeDefinition APRIL =
      Schemes.of(
          Schemes.PLAIN + "period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }");

  private static Tally tally(TallyPath path, BallotSource.Format format, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    BallotSource source =
        format == BallotSource.Format.CSV
            ? BallotSource.csv("ballots", in, StandardCharsets.UTF_8)
            : BallotSource.ndjson("ballots", in, StandardCharsets.UTF_8);
    return path.tally(APRIL, source, BallotListener.SILENT);
  }

  /** Each value comes in a ballot of its own, behind ballots that pass with all other words. */
  private static void assertSame(List<String> values, Function<String, List<String>> secondsAndAt) {
    String csv =
        values.stream()
            .map(value -> "1,masses,A,B,1," + String.join(",", secondsAndAt.apply(value)) + "\n")
            .collect(Collectors.joining("", "object,group,duty,pledge,service,seconds,at\n", ""));
    String ndjson =
        values.stream()
            .map(secondsAndAt)
            .map(
                it ->
                    "{\"object\":\"1\",\"group\":\"masses\",\"seconds\":\"%s\",\"at\":\"%s\"}\n"
                        .formatted(it.get(0), it.get(1)))
            .collect(Collectors.joining());
    for (BallotSource.Format format : BallotSource.Format.values()) {
      String text = format == BallotSource.Format.CSV ? csv : ndjson;
      Tally tally = tally(TallyPath.chunked(), format, text);
      assertThat(tally).isEqualTo(tally(TallyPath.streaming(), format, text));
      assertThat(tally.accepted()).isGreaterThan(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "9",
        "007",
        "999999999999999999",
        "9999999999999999999",
        "-1",
        "+1",
        "1.5",
        "1e3",
        " 5",
        "5 ",
        "/",
        ":",
        "5/",
        "5:",
        "٣",
        "five"
      })
  void seconds_are_whole_numbers(String seconds) {
    assertSame(List.of("7", "7", seconds), it -> List.of(it, "2026-04-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-04-01",
        "2026-04-01T00:00",
        "2026-04-01T23:59",
        "2026-04-01T23:59:59",
        "2026-04-01T24:00",
        "2026-04-01T12:60",
        "2026-04-01T12:30:60",
        "2026-04-01t12:30",
        "2026-04-01 12:30",
        "2026-04-01T1a:30",
        "2026-04-01Ta1:30",
        "2026-04-01T1/:30",
        "2026-04-01T1::30",
        "2026-04-01T/1:30",
        "2026-04-01T12-30",
        "2026-04-01T12:3:",
        "2026-04-01T12:30-10",
        "2026-04-01T12:30:1/",
        "2026-04-01T12:30:15Z",
        "2026-04-01T12:30Z",
        "2026-04-01T12",
        "2026-04-01T",
        "2026-04-0",
        "2026-04-30T16:00Z",
        "2026-05-01T12:30"
      })
  void a_time_is_on_the_day_with_which_it_begins(String at) {
    assertSame(List.of("2026-04-01", "2026-04-01", at), it -> List.of("7", it));
  }
}
