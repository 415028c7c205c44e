package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExitStatusIT {

  private final Path folder;
  private final Inputs inputs;

  ExitStatusIT(@TempDir Path folder) {
    this.folder = folder;
    this.inputs = new Inputs(folder);
  }

  @Test
  void done_is_0_and_standard_error_is_silent() throws Exception {
    Outcome outcome = evaluate(Jar.in(folder), inputs.ballots());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).doesNotContain("rows/s", "\r");
  }

  @Test
  void a_faulty_file_is_2_with_a_line_and_no_stack_trace() throws Exception {
    Path ballots = inputs.file("b.csv", Inputs.BALLOTS, Charset.forName("GB18030"));

    Outcome outcome = evaluate(Jar.in(folder), ballots);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(ballots + ":2:1: wrong-charset: ")
        .endsWith("--charset GB18030\n");
    assertThat(evaluate(Jar.in(folder), ballots, "--charset", "GB18030").status()).isZero();
  }

  @Test
  void faults_alone_are_said_of_parameters_whatever_the_validator_says_of_itself()
      throws Exception {
    Path scheme =
        inputs.file(
            "negative.yaml",
            Inputs.SCHEME + "scoring: { use: bayesian-mean, prior-weight: -1, prior-mean: 3 }\n");

    Outcome outcome = Jar.in(folder).run("check", "--scheme", scheme);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).matches(".*: invalid-parameter: .*\\(scoring\\.prior-weight\\)\n");
  }

  @Test
  void wrong_usage_is_2() throws Exception {
    Outcome outcome = Jar.in(folder).run("evaluate", "--bogus");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("pingyi: unknown: “--bogus”\n");
  }

  @Test
  void rejected_ballots_are_3_with_strict() throws Exception {
    Path ballots = inputs.file("b.csv", Inputs.BALLOTS + "丙\n");

    assertThat(evaluate(Jar.in(folder), ballots, "--strict").status()).isEqualTo(3);
    assertThat(Inputs.names(inputs.out())).hasSize(3);
  }

  @Test
  void the_version_is_that_of_the_jar() throws Exception {
    Outcome outcome = Jar.in(folder).run("--version");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).matches("pingyi \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no limit of file sizes to set")
  void a_disk_that_fills_up_is_2_and_leaves_what_was_there() throws Exception {
    Files.createDirectory(inputs.out());
    Path before = Files.writeString(inputs.out().resolve("result.csv"), "before");
    List<String> littleSpace = List.of("sh", "-c", "ulimit -f 1 && exec \"$@\"", "sh");

    // Without its performance data the virtual machine writes no files of its own.
    Outcome outcome =
        Jar.in(folder)
            .with("-XX:-UsePerfData")
            .run(
                littleSpace,
                inputs.evaluate(
                    Inputs.SAMPLE.resolve("scheme.yaml").toAbsolutePath(),
                    Inputs.SAMPLE.resolve("ballots.ndjson").toAbsolutePath()));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err())
        .startsWith("pingyi: the results cannot be written to " + inputs.out() + ": ");
    assertThat(Inputs.names(inputs.out())).containsExactly("result.csv");
    assertThat(before).hasContent("before");
  }

  private Outcome evaluate(Jar jar, Path ballots, Object... more)
      throws IOException, InterruptedException {
    return jar.run(inputs.evaluate(inputs.scheme(), ballots, more));
  }
}
