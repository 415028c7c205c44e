package org.pingyi.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KebabCaseTest {

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @ParameterizedTest
  @ValueSource(strings = {"mean", "weighted-mean", "top-2-box", "7", "a-b-c"})
  void words_joined_by_single_hyphens_are(String text) {
    assertThat(KebabCase.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "-mean",
        "mean-",
        "weighted--mean",
        "Mean",
        "a b",
        "a_b",
        "é",
        "均值",
        "٣",
        "a\n"
      })
  void nothing_else_is(String text) {
    assertThat(KebabCase.is(text)).isFalse();
  }

  @Property
  void a_pattern_says_the_same(
      @ForAll @StringLength(max = 8) @Chars({'a', 'z', '0', '9', '-', '`', '{', '/', ':', 'A'})
          String text) {
    assertThat(KebabCase.is(text)).isEqualTo(KEBAB_CASE.matcher(text).matches());
  }
}
