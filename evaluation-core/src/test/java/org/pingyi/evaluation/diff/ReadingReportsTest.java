package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.InputException;

/** What is no report is a fault with its place. */
class ReadingReportsTest {

  private static final String REPORT =
      """
      {
        "scheme": {"id": "a", "version": 1},
        "ballots": {"read": 2, "accepted": 2, "rejected": 0, "reasons": {}, "rejections": []},
        "turnout": [{"group": "masses", "issued": null, "papers": 2, "ballots": 2}],
        "objects": [
          {"object": "甲", "score": 90.5, "grade": "good", "rank": 1, "pool": "all",
           "raters": [{"group": "masses", "score": 90.5, "ballots": 2}],
           "criteria": [{"criterion": "duty", "score": 90.5,
                         "raters": [{"group": "masses", "score": 90.5, "ballots": 2, "answered": 2,
                                     "rated": 2, "positive": 2, "negative": 0,
                                     "counts": {"A": 1, "B": 1}}],
                         "criteria": []}],
           "adjustments": []}],
        "rectification": [],
        "warnings": []
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_report_that_is_laid_out_otherwise_is_the_same() {
    String other = REPORT.replace("\n", " ").replace("90.5,", "90.50,").replace("{}", "{ }");

    assertThat(ReportDiff.between(REPORT, other).isEmpty()).isTrue();
  }

  @Test
  void what_is_not_known_is_not_compared() {
    String other =
        REPORT
            .replace("\"pool\"", "\"remark\": [{\"a\": [1, {}]}], \"pool\"")
            .replace("\"warnings\": []", "\"warnings\": [\"few ballots\"], \"more\": {\"b\": 1}");

    assertThat(ReportDiff.between(REPORT, other).isEmpty()).isTrue();
  }

  @Test
  void what_a_ballot_box_was_closed_with_is_not_compared() {
    String closed =
        REPORT.replace(
            "\"warnings\": []",
            "\"warnings\": [], \"intake\": {\"papers\": 2, \"root\": \"00\","
                + " \"reconciliation\": {\"groups\": [{\"group\": \"masses\"}]}}");

    assertThat(ReportDiff.between(REPORT, closed).isEmpty()).isTrue();
  }

  @Test
  void files_are_read_as_texts_are() throws IOException {
    Path before = Files.writeString(folder.resolve("a.json"), REPORT);
    Path after =
        Files.writeString(
            folder.resolve("b.json"), REPORT.replace("\"A\": 1, \"B\": 1", "\"A\": 2"));

    ReportDiff diff = ReportDiff.between(before, after);

    assertThat(diff.before().name()).isEqualTo(before.toString());
    assertThat(diff.object("甲").orElseThrow().changes())
        .extracting(Change::id)
        .containsExactlyInAnyOrder(
            "criteria/duty/raters/masses/counts/A", "criteria/duty/raters/masses/counts/B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"score\": 90.5, \"grade\" | \"score\": \"x\", \"grade\" | 6:30: wrong-type: a plain number is needed here (objects[0].score)",
        "\"score\": 90.5, \"grade\" | \"score\": 1e9, \"grade\" | 6:30: wrong-type: a plain number is needed here (objects[0].score)",
        "\"score\": 90.5, \"grade\" | \"grade\" | 6:5: missing-key: no report: there is no “score” here (objects[0])",
        "\"rank\": 1 | \"rank\": 1.5 | 6:61: wrong-type: a whole number from 0 on is needed here (objects[0].rank)",
        "\"A\": 1, | \"A\": -1, | 11:48: wrong-type: a whole number from 0 on is needed here (objects[0].criteria[0].raters[0].counts.A)",
        "\"A\": 1, | \"A\": 1, \"A\": 1, | 11:51: duplicate-key: the same key twice (objects[0].criteria[0].raters[0].counts.A)",
        "\"turnout\" | \"turn\" | 1:1: missing-key: no report: there is no “turnout” here",
        "\"version\": 1} | \"version\": 1] | 2:37: invalid-yaml: no report in JSON: from here on it is not JSON",
        "\"adjustments\": []} | \"adjustments\": 7} | 13:21: wrong-type: a list is needed here (objects[0].adjustments)",
      })
  void a_fault_has_its_place(String from, String to, String fault) {
    String other = REPORT.replace(from, to);
    assertThat(other).isNotEqualTo(REPORT);

    assertThat(fault(other)).isEqualTo("after:" + fault);
  }

  @Test
  void an_object_is_in_a_report_once() {
    String object =
        REPORT.substring(REPORT.indexOf("    {\"object\""), REPORT.indexOf("}],\n  \"rect") + 1);

    assertThat(fault(REPORT.replace(object, object + ",\n" + object)))
        .isEqualTo("after:14:5: duplicate-id: the object is in the report twice (objects[1])");
  }

  @Test
  void other_texts_are_no_reports() {
    assertThat(fault("")).isEqualTo("after:1:1: empty-file: the file is empty: export it again");
    assertThat(fault("[]")).isEqualTo("after:1:1: wrong-type: an object is needed here");
    assertThat(fault("{}")).startsWith("after:1:1: missing-key: no report: ");
    assertThat(fault("id: a")).startsWith("after:1:1: invalid-yaml: no report in JSON: ");
    assertThat(fault(REPORT + "{}")).endsWith(": invalid-yaml: something follows the report");
    assertThat(fault(REPORT.substring(0, 300))).contains("invalid-yaml");
    assertThat(fault("{\"scheme\":".repeat(2_000))).contains(": too-large: nested too deeply");
  }

  @Test
  void other_files_are_no_reports() throws IOException {
    Path report = Files.writeString(folder.resolve("a.json"), REPORT);
    Path binary = Files.write(folder.resolve("b"), new byte[] {(byte) 0x89, 'P', 0, 1});
    Path gbk = Files.write(folder.resolve("c"), new byte[] {'{', '"', (byte) 0xB0, (byte) 0xA1});
    Path utf16 = Files.write(folder.resolve("d"), REPORT.getBytes(StandardCharsets.UTF_16));

    assertThat(fault(report, folder)).contains(":1:1: unreadable-file: this is a folder");
    assertThat(fault(report, folder.resolve("no"))).contains(":1:1: unreadable-file: there is no");
    assertThat(fault(report, binary)).contains(":1:1: invalid-yaml: this is a binary file");
    assertThat(fault(report, utf16))
        .contains(":1:1: invalid-yaml: this is a binary file or UTF-16");
    assertThat(fault(report, gbk)).contains(":1:3: invalid-yaml: no report in JSON: ");
  }

  private static String fault(String report) {
    return message(
        catchThrowableOfType(InputException.class, () -> ReportDiff.between(REPORT, report)));
  }

  private static String fault(Path before, Path after) {
    return message(
        catchThrowableOfType(InputException.class, () -> ReportDiff.between(before, after)));
  }

  private static String message(InputException fault) {
    assertThat(fault).isNotNull();
    assertThat(fault.faults()).hasSize(1);
    return fault.faults().get(0).toString();
  }
}
