package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;

/**
 * A sound scheme is spoilt in one place after the other: what is said of it, where it is said to
 * be, and what was probably meant is as {@code faults.txt} has it.
 */
class FaultySchemesTest {

  private static String read(String resource) throws IOException {
    return Resources.toString(
        Resources.getResource(FaultySchemesTest.class, resource), StandardCharsets.UTF_8);
  }

  /** Returns the faults, or a hyphen where there are none. */
  private static String faults(String scheme) {
    try {
      SchemeReader.read("scheme.yaml", scheme, SchemeRulesForTests.PLUGINS);
      return "-";
    } catch (InputException refused) {
      return refused.faults().stream()
          .map(FaultySchemesTest::written)
          .collect(Collectors.joining("; "));
    }
  }

  private static String written(Fault fault) {
    return fault.place().line()
        + " "
        + fault.code()
        + " "
        + fault.path()
        + ": "
        + fault.message().en()
        + fault.suggestion().map(meant -> " (" + meant + "?)").orElse("");
  }

  @Test
  void a_sound_scheme_has_no_fault() throws IOException {
    assertThat(faults(read("sound.yaml"))).isEqualTo("-");
  }

  @Test
  void each_fault_is_told_where_it_stands_and_with_what_was_probably_meant() throws IOException {
    String sound = read("sound.yaml");

    for (String line : read("faults.txt").lines().toList()) {
      List<String> parts = Splitter.on('|').trimResults().splitToList(line);
      assertThat(sound).as("the scheme").contains(parts.get(0));
      assertThat(faults(sound.replace(parts.get(0), parts.get(1))))
          .as("%s → %s", parts.get(0), parts.get(1))
          .isEqualTo(parts.get(2));
    }
  }
}
