package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.tally.Tally;

/** A row that is no ballot is told with what is wrong with it, whichever way it is read. */
class RowFaultsTest {

  private static final List<TallyPath> PATHS = List.of(TallyPath.streaming(), TallyPath.chunked());
  private static final String HEADER = "object,group,token,duty,pledge,service,comment\n";
  private static final String BALLOT = "{\"object\":1,\"group\":\"masses\"}\n";

  private static Tally csv(TallyPath path, String text) {
    return path.tally(
        Schemes.plain(),
        BallotSource.csv("ballots", bytes(text), StandardCharsets.UTF_8),
        BallotListener.SILENT);
  }

  private static Tally ndjson(TallyPath path, String text) {
    return path.tally(
        Schemes.plain(),
        BallotSource.ndjson("ballots", bytes(text), StandardCharsets.UTF_8),
        BallotListener.SILENT);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> said(Tally tally) {
    return tally.rejections().first().stream()
        .map(it -> it.line() + " " + it.reason().code() + ": " + it.detail().en())
        .toList();
  }

  @Test
  void a_row_that_is_too_long_is_told_from_one_that_lacks_something() {
    String tooLong = "x".repeat(BallotReader.MAX_ROW + 1);
    for (TallyPath path : PATHS) {
      assertThat(said(csv(path, HEADER + "1,masses," + tooLong + ",A,B,1,\n1,masses,t,A,B,1,\n")))
          .containsExactly("2 malformed: longer than a ballot can be");
      assertThat(said(ndjson(path, "{\"comment\":\"" + tooLong + "\"}\n" + BALLOT)))
          .containsExactly("1 malformed: longer than a ballot can be");
    }
  }

  @Test
  void what_is_not_read_makes_no_row_too_long() {
    String comment = "x".repeat(BallotReader.MAX_ROW + 1);
    for (TallyPath path : PATHS) {
      Tally tally = csv(path, HEADER + "1,masses,t,A,B,1," + comment + "\n2,masses,t,A,B,1,\n");
      assertThat(said(tally)).isEmpty();
      assertThat(tally.accepted()).isEqualTo(2);
    }
  }

  @Test
  void every_row_with_too_many_cells_is_told_so() {
    for (TallyPath path : PATHS) {
      assertThat(said(csv(path, HEADER + "1,2\n1,2\n,,,,,,,\n1,2\n")))
          .containsExactly(
              "2 malformed: 2 cells, the header has 7",
              "3 malformed: 2 cells, the header has 7",
              "4 malformed: 8 cells, the header has 7",
              "5 malformed: 2 cells, the header has 7");
    }
  }

  @Test
  void a_line_of_json_that_is_no_object_is_told_so() {
    for (TallyPath path : PATHS) {
      assertThat(said(ndjson(path, BALLOT + "[]\n7\n{\"object\":\n" + BALLOT + "\0\n")))
          .containsExactly(
              "2 malformed: not one JSON object",
              "3 malformed: not one JSON object",
              "4 malformed: not one JSON object",
              "6 malformed: not one JSON object");
    }
  }

  @Test
  void a_first_line_that_opens_an_object_is_a_line_of_text_whatever_it_holds() {
    for (TallyPath path : PATHS) {
      assertThat(said(ndjson(path, "{\"object\":\"\0\"}\n" + BALLOT)))
          .containsExactly("1 malformed: not one JSON object");
    }
  }

  @Test
  void texts_that_fill_a_line_are_read_to_its_end() {
    String object = "o".repeat(900);
    Tally tally =
        ndjson(
            TallyPath.streaming(),
            "{\"object\":\""
                + object
                + "\",\"group\":\"masses\",\"token\":\"t\",\"ratings\":{\"duty\":\"A\"}}\n");
    assertThat(tally.objects()).containsExactly(object);
    assertThat(said(tally)).isEmpty();
  }
}
