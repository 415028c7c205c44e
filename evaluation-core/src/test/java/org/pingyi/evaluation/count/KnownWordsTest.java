package org.pingyi.evaluation.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/** A ballot whose words came before is judged as if they had not. */
class KnownWordsTest {

  private static final SchemeDefinition APRIL =
      Schemes.of(
          Schemes.PLAIN + "period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }");

  /** More rows than go through the steps together. */
  private static final int TOGETHER = 40;

  private static Tally tally(TallyPath path, BallotSource.Format format, String text) {
    return tally(path, format, text.getBytes(UTF_8));
  }

  private static Tally tally(TallyPath path, BallotSource.Format format, byte[] bytes) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    BallotSource source =
        format == BallotSource.Format.CSV
            ? BallotSource.csv("ballots", in, UTF_8)
            : BallotSource.ndjson("ballots", in, UTF_8);
    return path.tally(APRIL, source, BallotListener.SILENT);
  }

  /** Each value comes in a ballot of its own, behind ballots that pass with all other words. */
  private static void assertSame(List<String> last, Function<String, List<String>> secondsAndAt) {
    List<String> values = new ArrayList<>(Collections.nCopies(TOGETHER, last.get(0)));
    values.addAll(last);
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

  @Test
  void bytes_that_are_no_text_are_found_among_known_words() {
    String rows = "1,masses,A,B,1,fine\n".repeat(3 * TOGETHER);
    byte[] bytes = ("object,group,duty,pledge,service,comment\n" + rows).getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    assertThat(faults(TallyPath.chunked(), bytes))
        .isEqualTo(faults(TallyPath.streaming(), bytes))
        .hasSize(1);
  }

  private static List<Fault> faults(TallyPath path, byte[] bytes) {
    return catchThrowableOfType(
            InputException.class, () -> tally(path, BallotSource.Format.CSV, bytes))
        .faults();
  }
}
