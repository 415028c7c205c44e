package org.pingyi.evaluation.commandline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;

class DiffCommandTest {

  @TempDir private Path folder;
  private Inputs inputs;
  private Path before;
  private Path after;

  @BeforeEach
  void two_reports() throws IOException {
    inputs = new Inputs(folder);
    TwoReports reports = TwoReports.in(inputs);
    before = reports.before();
    after = reports.after();
  }

  @Test
  void who_moved_by_how_much_and_why_is_a_line() {
    Outcome english = Outcome.of("diff", before, after);
    Outcome chinese = Outcome.of("diff", before, after, "--lang", "zh");

    assertThat(english)
        .isEqualTo(
            new Outcome(
                0,
                """
                Objects: 1 changed (of 2)
                  乙: score 60.00 → 90.00 (+30.00), grade poor → Good, rank 2 → 1; from masses on duty: B 1 → 0, masses on duty: 好 0 → 1
                """,
                ""));
    assertThat(chinese.out())
        .isEqualTo(
            """
            评议对象：变化 1 个（共 2 个）
              乙：得分 60.00 → 90.00 (+30.00)，等次 poor → Good，名次 2 → 1；原因：masses对duty：B 1 → 0，masses对duty：好 0 → 1
            """);
  }

  @Test
  void details_are_shown_on_demand() {
    Outcome parts = Outcome.of("diff", before, after, "--detail", "parts");
    Outcome steps = Outcome.of("diff", before, after, "--detail", "steps");
    Outcome none = Outcome.of("diff", before, after, "--most", "0");

    assertThat(parts.out()).contains("    grade poor → Good\n      from score 60.00 → 90.00\n");
    assertThat(steps.out()).startsWith(parts.out()).contains("    masses on duty: B 1 → 0 (-1)\n");
    assertThat(none.out()).isEqualTo("Objects: 1 changed (of 2)\n  and 1 more\n");
  }

  @Test
  void a_difference_is_a_status_where_that_is_asked_for() {
    assertThat(Outcome.of("diff", before, after).status()).isZero();
    assertThat(Outcome.of("diff", before, after, "--exit-code").status()).isEqualTo(1);
    assertThat(Outcome.of("diff", before, before, "--exit-code"))
        .isEqualTo(new Outcome(0, "no difference\n", ""));
  }

  @Test
  void a_program_reads_the_differences_as_json() {
    Outcome outcome = Outcome.of("diff", before, after, "--json");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("{\"different\":true,\"explained\":true,\"before\":{")
        .endsWith("]}\n")
        .contains(
            "{\"kind\":\"rank\",\"id\":\"rank\",\"title\":\"rank\",\"before\":\"2\",\"after\":\"1\"",
            "\"amount\":\"30\",\"by-score\":\"30\",\"by-weight\":\"0\"");
  }

  @Test
  void what_is_no_report_is_a_fault_with_its_place() throws IOException {
    Path scheme = inputs.file("scheme.json", "{\"id\": \"a\",\n \"objects\": [1]}");

    Outcome english = Outcome.of("diff", before, scheme);
    Outcome chinese = Outcome.of("diff", before, scheme, "--lang", "zh");

    assertThat(english)
        .isEqualTo(
            new Outcome(
                2, "", scheme + ":2:14: wrong-type: an object is needed here (objects[0])\n"));
    assertThat(chinese.err()).isEqualTo(scheme + ":2:14: wrong-type: 此处须为对象 (objects[0])\n");
  }

  @Test
  void what_is_not_json_is_said_to_be_no_report() throws IOException {
    Path ballots = inputs.file("ballots-of-all.csv", Inputs.BALLOTS);

    Outcome english = Outcome.of("diff", before, ballots);
    Outcome chinese = Outcome.of("diff", before, ballots, "--lang", "zh");

    assertThat(english.status()).isEqualTo(2);
    assertThat(english.err())
        .startsWith(ballots + ":1:")
        .endsWith(": invalid-yaml: no report in JSON: from here on it is not JSON\n");
    assertThat(chinese.err()).endsWith("：从此处起不是合法的 JSON\n");
  }
}
