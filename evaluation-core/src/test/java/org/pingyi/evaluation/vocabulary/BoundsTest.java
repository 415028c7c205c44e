package org.pingyi.evaluation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;

class BoundsTest {

  /** Reads bounds as documents write them. */
  private static Bounds bounds(String least, String most) {
    return new Bounds(bound(least, "≥"), bound(most, "≤"));
  }

  private static Optional<Bound> bound(String text, String included) {
    return text.equals("-")
        ? Optional.empty()
        : Optional.of(
            new Bound(new BigDecimal(text.substring(1).strip()), text.startsWith(included)));
  }

  @ParameterizedTest
  @CsvSource({
    "-,    -,    ''",
    "≥ 1,  -,    ≥ 1",
    "> 0,  -,    > 0",
    "-,    ≤ 5,  ≤ 5",
    "-,    < 5,  < 5",
    "≥ 0,  ≤ 10, 0 … 10",
    "> 0,  ≤ 10, '> 0, ≤ 10'",
    "≥ 0,  < 10, '≥ 0, < 10'",
    "> 1000000, -, > 1000000"
  })
  void bounds_are_written_as_people_write_them(String least, String most, String text) {
    assertThat(bounds(least, most)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "-,   -,   -7,   true",
    "≥ 1, -,   1,    true",
    "≥ 1, -,   0.99, false",
    "> 1, -,   1.00, false",
    "> 1, -,   1.01, true",
    "-,   ≤ 5, 5.0,  true",
    "-,   ≤ 5, 5.1,  false",
    "-,   < 5, 5,    false",
    "-,   < 5, 4.9,  true",
    "≥ 0, ≤ 1, -0.1, false",
    "≥ 0, ≤ 1, 1.1,  false",
    "≥ 0, ≤ 1, 0.5,  true"
  })
  void a_number_is_within_bounds_or_not(
      String least, String most, BigDecimal number, boolean within) {
    assertThat(bounds(least, most).hold(number)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "-,   ≥ 1, ≥ 1",
    "≥ 1, -,   ≥ 1",
    "≥ 1, ≥ 2, ≥ 2",
    "≥ 2, ≥ 1, ≥ 2",
    "≥ 1, > 1, > 1",
    "> 1, ≥ 1, > 1"
  })
  void what_is_above_both_is_above_the_greater(String one, String other, String both) {
    assertThat(bounds(one, "-").and(bounds(other, "-"))).hasToString(both);
  }

  @ParameterizedTest
  @CsvSource({
    "-,   ≤ 1, ≤ 1",
    "≤ 1, -,   ≤ 1",
    "≤ 1, ≤ 2, ≤ 1",
    "≤ 2, ≤ 1, ≤ 1",
    "≤ 1, < 1, < 1",
    "< 1, ≤ 1, < 1"
  })
  void what_is_below_both_is_below_the_smaller(String one, String other, String both) {
    assertThat(bounds("-", one).and(bounds("-", other))).hasToString(both);
  }

  @Test
  void one_word_says_what_is_common() {
    assertThat(Bounds.atLeast(3)).hasToString("≥ 3");
    assertThat(Bounds.above(0)).hasToString("> 0");
    assertThat(Bounds.between(BigInteger.ONE, BigInteger.TEN)).hasToString("1 … 10");
    assertThat(Bounds.OF_SHARES).hasToString("0 … 1");
    assertThat(Bounds.NONE.hold(new BigDecimal("-1e9"))).isTrue();
  }
}
