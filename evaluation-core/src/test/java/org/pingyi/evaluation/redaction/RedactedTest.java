package org.pingyi.evaluation.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedactedTest {

  private static Map<String, Integer> kinds(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "kind-" + i)
        .collect(Collectors.toMap(Function.identity(), kind -> 1));
  }

  @Test
  void up_to_fifty_kinds_are_told() {
    assertThat(new Redacted("text", kinds(50)).replaced()).hasSize(50);
    assertThatIllegalArgumentException().isThrownBy(() -> new Redacted("text", kinds(51)));
  }

  @Test
  void what_is_printed_says_how_much_was_replaced_and_not_what_is_left() {
    assertThat(new Redacted("left", Map.of("name", 2, "phone", 3)))
        .hasToString("a text of which 5 are replaced");
  }
}
