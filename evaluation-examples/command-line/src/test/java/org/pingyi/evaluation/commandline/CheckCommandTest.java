package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .isEqualTo(new Outcome(0, scheme + "：office version 2 没有问题（评议内容 1 项，评议主体 1 个）\n", ""));
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
