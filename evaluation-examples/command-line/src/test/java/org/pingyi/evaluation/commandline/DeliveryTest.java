package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.commandline.terminal.Screen;

class DeliveryTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String reason, String... args) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int single) throws IOException {
            throw new IOException(reason);
          }
        };
    return new Pingyi(new Screen(full, err, false), InstantSource.system()).run(args);
  }

  @Test
  void results_that_do_not_reach_standard_output_are_not_passed_over_in_silence() {
    assertThat(run("No space left on device", "plugins")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("pingyi: standard output cannot be written to\n");
  }

  @Test
  void whoever_reads_only_the_first_lines_has_seen_what_he_wanted() {
    assertThat(run("Broken pipe", "plugins")).isZero();
    assertThat(err.size()).isZero();
  }
}
