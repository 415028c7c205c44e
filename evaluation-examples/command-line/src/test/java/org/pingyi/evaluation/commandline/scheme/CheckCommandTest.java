package org.pingyi.evaluation.commandline.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;

class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void a_sound_scheme_is_one_line() throws IOException {
    Path scheme = new Inputs(folder).scheme();

    Outcome english = Outcome.of("check", "--scheme", scheme);
    Outcome chinese = Outcome.of("check", "--scheme", scheme, "--lang", "zh");

    assertThat(english)
        .isEqualTo(
            new Outcome(0, scheme + ": office version 2 is sound (criteria: 1, groups: 1)\n", ""));
    assertThat(chinese)
        .isEqualTo(new Outcome(0, scheme + "：office 第 2 版没有问题（评议内容 1 项，评议主体 1 个）\n", ""));
  }

  @Test
  void the_plan_says_which_rules_run_and_when() throws IOException {
    Path scheme =
        new Inputs(folder)
            .file(
                "plan.yaml",
                """
                id: plan
                version: 1
                scales: { s: { options: [ { id: A, value: 9, attitude: positive }, { id: B } ] } }
                criteria:
                  - { id: duty }
                  - { id: law, scoring: { use: trimmed-mean, trim: 10% } }
                raters: [ { id: masses } ]
                papers: [ { use: top-marks-limit, option: A, at-most-share: 60% } ]
                grades: [ { id: good } ]
                rectification: [ { use: lowest-criterion, below: 5.50 } ]
                """);

    Outcome outcome = Outcome.of("check", "--scheme", scheme, "--plan");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines().skip(2).map(CheckCommandTest::withoutOrigin))
        .containsExactly(
            "Does Rule Parameters Criteria",
            "void papers top-marks-limit 1.0 option: A, at-most-share: 0.6, from-objects: 2, then: reject",
            "score weighted-mean 1.0 duty",
            "score trimmed-mean 1.0 trim: 0.1 law",
            "combine weighted-sum 1.0 when-missing: renormalise",
            "grade bands 1.0",
            "limit grades bands 1.0",
            "find what has to be put right lowest-criterion 1.0 below: 5.5");
  }

  /** The last column, where a rule came from, is not the same on each machine. */
  private static String withoutOrigin(String line) {
    String words = line.replaceAll(" +", " ");
    return words.substring(0, words.lastIndexOf(' '));
  }

  @Test
  void faults_go_to_standard_error_one_a_line() throws IOException {
    Path scheme = new Inputs(folder).file("s.yaml", "id: a\nversion: 0\ntitel: b\n");

    Outcome outcome = Outcome.of("check", "--scheme", scheme);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.startsWith(scheme + ":"));
  }
}
