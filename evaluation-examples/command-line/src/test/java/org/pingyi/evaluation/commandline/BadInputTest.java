package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be used gets a clear message, and nothing is written. */
class BadInputTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final Path folder;
  private final Inputs inputs;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
    this.inputs = new Inputs(folder);
  }

  @AfterEach
  void nothing_was_written() {
    assertThat(inputs.out()).doesNotExist();
  }

  @Test
  void a_missing_file() throws IOException {
    Path missing = folder.resolve("missing.csv");

    assertThat(faultOfScheme(missing)).contains(":1:1: unreadable-file: there is no such file");
    assertThat(faultOfBallots(missing)).contains(":1:1: unreadable-file: there is no such file");
    assertThat(faultOfObjects(missing)).contains(":1:1: unreadable-file: there is no such file");
  }

  @Test
  void all_files_of_ballots_that_are_missing_or_have_faulty_headers_at_once() throws IOException {
    Path gone = folder.resolve("gone.csv");
    Path lost = folder.resolve("lost.ndjson");
    Path spoilt = inputs.file("spoilt.csv", "no ballots\n");

    Outcome outcome =
        evaluate(
            inputs.scheme(), spoilt, "--ballots", gone, "--ballots", folder, "--ballots", lost);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().lines().filter(line -> !line.contains(": missing-column: ")))
        .containsExactlyInAnyOrder(
            spoilt + ":1:1: unknown-column: column 1 is not one that ballots have",
            gone + ":1:1: unreadable-file: there is no such file",
            lost + ":1:1: unreadable-file: there is no such file",
            folder + ":1:1: unreadable-file: this is a folder, not a file");
  }

  @Test
  void a_folder() throws IOException {
    assertThat(faultOfScheme(folder)).contains(":1:1: unreadable-file: ", "folder");
    assertThat(faultOfBallots(folder)).contains(":1:1: unreadable-file: ", "folder");
    assertThat(faultOfObjects(folder)).contains(":1:1: unreadable-file: ", "folder");
  }

  @Test
  void an_empty_file() throws IOException {
    Path empty = inputs.file("empty", "");

    assertThat(faultOfScheme(empty)).contains("empty:1:1: wrong-type: ");
    assertThat(faultOfBallots(empty)).contains("empty:1:1: empty-file: ");
    assertThat(faultOfObjects(empty)).contains("empty:1:1: empty-file: ");
  }

  @Test
  void a_binary_file() throws IOException {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, 1, 2, (byte) 0xff};
    Path binary = Files.write(folder.resolve("image.csv"), bytes);

    assertThat(faultOfScheme(binary)).contains("image.csv:1:1: invalid-yaml: ");
    assertThat(faultOfBallots(binary)).contains("image.csv:1:1: wrong-charset: ");
    assertThat(faultOfObjects(binary)).contains("image.csv:1:1: wrong-charset: ");
  }

  @Test
  void another_charset_with_a_hint() throws IOException {
    Path ballots = inputs.file("b.csv", Inputs.BALLOTS, GB18030);
    Path objects = inputs.file("o.csv", "id,title\n1,甲\n", GB18030);

    assertThat(faultOfBallots(ballots)).contains(": wrong-charset: ", "--charset GB18030");
    assertThat(faultOfObjects(objects)).contains(": wrong-charset: ", "--charset GB18030");
    assertThat(faultOfScheme(inputs.file("s.yaml", Inputs.SCHEME, GB18030)))
        .contains(": invalid-yaml: ", "UTF-8");
    assertThat(faultOfBallots(inputs.file("b16.csv", Inputs.BALLOTS, StandardCharsets.UTF_16)))
        .contains(": wrong-charset: ");
  }

  @Test
  void a_header_without_object() throws IOException {
    Path ballots = inputs.file("b.csv", "group,token,duty\nmasses,t1,A\n");

    assertThat(faultOfBallots(ballots)).contains("b.csv:1:1: missing-column: ", "object");
  }

  @Test
  void an_unknown_column_with_a_suggestion() throws IOException {
    Path ballots = inputs.file("b.csv", "object,group,tokn,duty\n甲,masses,t1,A\n");

    assertThat(faultOfBallots(ballots))
        .contains("b.csv:1:14: unknown-column: ", "did you mean “token”?");
  }

  @Test
  void a_repeated_column() throws IOException {
    Path ballots = inputs.file("b.csv", "object,group,duty,duty\n甲,masses,A,A\n");

    assertThat(faultOfBallots(ballots)).contains("b.csv:1:19: duplicate-column: ");
  }

  @Test
  void a_quote_that_is_never_closed() throws IOException {
    Path ballots = inputs.file("b.csv", Inputs.BALLOTS + "丙,masses,\"t3,A\n");

    assertThat(faultOfBallots(ballots)).contains("b.csv:4:10: unclosed-quote: ");
  }

  @Test
  void a_roster_with_an_id_twice() throws IOException {
    Path objects = inputs.file("o.csv", "id,title\n1,甲\n1,乙\n");

    assertThat(faultOfObjects(objects)).contains("o.csv:3:1: duplicate-id: ");
  }

  @Test
  void a_roster_without_the_attribute_of_the_ranking() throws IOException {
    Path scheme = inputs.file("s.yaml", Inputs.SCHEME + "ranking: { within: branch }\n");
    Path objects = inputs.file("o.csv", "id,title\n甲,甲\n");

    assertThat(fault(scheme, inputs.ballots(), "--objects", objects))
        .contains("o.csv:1:1: missing-column: ", "branch");
    assertThat(fault(scheme, inputs.ballots())).contains("s.yaml:1:1: no-roster: ", "branch");
  }

  @Test
  void two_rosters() throws IOException {
    Path scheme = inputs.file("s.yaml", Inputs.SCHEME + "objects: [ { id: 甲 } ]\n");
    Path objects = inputs.file("o.csv", "id,title\n甲,甲\n");

    assertThat(fault(scheme, inputs.ballots(), "--objects", objects)).contains(": two-rosters: ");
  }

  @Test
  void all_faults_of_a_scheme_each_on_its_line() throws IOException {
    Path scheme = inputs.file("s.yaml", Inputs.SCHEME + "titel: x\nrounding: { digits: 99 }\n");

    Outcome outcome = evaluate(scheme, inputs.ballots());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(scheme + ":8:1: unknown-key: ")
                    .endsWith("did you mean “title”?"),
            line -> assertThat(line).startsWith(scheme + ":9:21: invalid-parameter: "));
  }

  @Test
  void a_folder_of_plugins_that_is_not_there() throws IOException {
    assertThat(fault(inputs.scheme(), inputs.ballots(), "--plugins", folder.resolve("no-plugins")))
        .contains("no-plugins:1:1: unreadable-file: there is no such folder of plugins");
  }

  @Test
  void a_fault_is_said_in_chinese_when_asked() throws IOException {
    assertThat(fault(inputs.scheme(), folder.resolve("b.csv"), "--lang", "zh"))
        .endsWith("b.csv:1:1: unreadable-file: 文件不存在\n");
  }

  @Test
  void a_stack_trace_is_there_for_those_who_debug() throws IOException {
    Outcome outcome = evaluate(inputs.scheme(), folder.resolve("b.csv"), "--debug");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("\tat org.pingyi.");
  }

  private String faultOfScheme(Path scheme) throws IOException {
    return fault(scheme, inputs.ballots());
  }

  private String faultOfBallots(Path ballots) throws IOException {
    return fault(inputs.scheme(), ballots);
  }

  private String faultOfObjects(Path objects) throws IOException {
    return fault(inputs.scheme(), inputs.ballots(), "--objects", objects);
  }

  /** The one line that is said. */
  private String fault(Path scheme, Path ballots, Object... more) {
    Outcome outcome = evaluate(scheme, ballots, more);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    return outcome.err();
  }

  private Outcome evaluate(Path scheme, Path ballots, Object... more) {
    return Outcome.of(inputs.evaluate(scheme, ballots, more));
  }
}
