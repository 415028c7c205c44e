package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

  private static String list(int scalars) {
    return "[" + "1,".repeat(scalars - 1) + "1]";
  }

  private static String block(int scalars) {
    return "- 1\n".repeat(scalars);
  }

  @Test
  void a_text_has_at_most_1_mib_counted_in_bytes() {
    String lines = "#作作作\n".repeat((SourceReader.MAX_BYTES - 6) / 11);
    String full = "a: 1\n#" + "x".repeat((SourceReader.MAX_BYTES - 6) % 11);

    assertThat(Trees.faultOf("a.yaml", lines + full)).isEqualTo("none");
    assertThat(Trees.faultOf("a.yaml", lines + full + "x")).isEqualTo("1:1 too-large");
    assertThat(Trees.faultOf("a.json", " ".repeat(SourceReader.MAX_BYTES + 1)))
        .isEqualTo("1:1 too-large");
  }

  @Test
  void lists_and_mappings_are_nested_50_deep_the_top_one_counted() {
    assertThat(Trees.faultOf("a.json", "[".repeat(50) + "]".repeat(50))).isEqualTo("none");
    assertThat(Trees.faultOf("a.json", "[".repeat(51) + "]".repeat(51)))
        .isEqualTo("1:51 too-large");
    assertThat(Trees.faultOf("a.yaml", "- ".repeat(50) + "x")).isEqualTo("none");
    assertThat(Trees.faultOf("a.yaml", "- ".repeat(51) + "x")).isEqualTo("1:101 too-large");
    assertThat(Trees.faultOf("a.yaml", "{a: ".repeat(51) + "1" + "}".repeat(51)))
        .isEqualTo("1:201 too-large");
  }

  @Test
  void one_after_another_is_not_one_in_another() {
    assertThat(Trees.faultOf("a.json", "[" + "[[]],".repeat(1_000) + "[]]")).isEqualTo("none");
  }

  @Test
  void a_text_has_at_most_100_000_keys_and_values() {
    assertThat(Trees.faultOf("a.json", list(99_999))).isEqualTo("none");
    assertThat(Trees.faultOf("a.json", list(100_000))).isEqualTo("1:200000 too-large");
    assertThat(Trees.faultOf("a.yaml", block(99_999))).isEqualTo("none");
    assertThat(Trees.faultOf("a.yaml", block(100_000))).isEqualTo("100000:3 too-large");
    assertThat(Trees.faultOf("a.yaml", "a: 1\n".repeat(50_000))).isEqualTo("50000:4 too-large");
  }

  @Test
  void whichever_limit_is_met_first_is_the_only_fault() {
    assertThat(Trees.faultOf("a.yaml", block(100_000) + "- !t 1")).isEqualTo("100000:3 too-large");
    assertThat(Trees.faultOf("a.yaml", "- !t 1\n" + block(100_000))).isEqualTo("1:3 invalid-yaml");
    assertThat(Trees.faultOf("a.json", "[".repeat(60) + "x")).isEqualTo("1:51 too-large");
    assertThat(Trees.faultOf("a.yaml", "[".repeat(60) + "x")).isEqualTo("1:51 too-large");
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "[".repeat(1_000_000),
        "{".repeat(1_000_000),
        "- ".repeat(500_000),
        "? ".repeat(500_000),
        "{a: ".repeat(250_000),
        "{\"a\":".repeat(200_000),
        "{? ".repeat(300_000),
        "a: ".repeat(300_000),
        "a:\n".repeat(300_000),
        "'".repeat(199_999),
        "\"".repeat(199_999),
        "\"\\".repeat(500_000),
        "#".repeat(199_999),
        "\n".repeat(1_000_000),
        " \n\t".repeat(300_000),
        "a".repeat(199_999),
        "a: |\n" + " \n".repeat(500_000),
        "a: >\n" + "  x\n\n".repeat(200_000),
        "---\n".repeat(250_000),
        "%A b\n".repeat(200_000),
        "%TAG !a" + "a".repeat(199_999),
        "!".repeat(199_999),
        "&" + "a".repeat(199_999),
        "1".repeat(199_999),
        "[" + "1".repeat(199_999) + "]",
        "[" + "\"\\u4f5c\",".repeat(100_000),
        "😀".repeat(250_000),
        "[" + "a b ".repeat(250_000),
        "{" + "a, ".repeat(300_000));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void a_hostile_text_costs_next_to_nothing(String text) {
    for (String name : List.of("a.yaml", "a.json")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> Trees.faultOf(name, text), text.substring(0, 20));
    }
  }

  @Test
  void nothing_is_expanded() {
    String laughs =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        """;

    assertThat(Trees.faultOf("a.yaml", laughs)).isEqualTo("1:4 invalid-yaml");
  }
}
