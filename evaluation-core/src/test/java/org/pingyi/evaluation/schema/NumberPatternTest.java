package org.pingyi.evaluation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;

class NumberPatternTest {

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-250, 250).map(BigDecimal::valueOf),
        Arbitraries.bigDecimals().between(new BigDecimal("-12"), new BigDecimal("12")).ofScale(2),
        Arbitraries.of("0", "0.01", "0.1", "0.99", "-0.5", "9.9", "10", "99", "100", "-100")
            .map(BigDecimal::new));
  }

  @Provide
  Arbitrary<Bounds> bounds() {
    Arbitrary<Optional<Bound>> bound =
        Combinators.combine(numbers(), Arbitraries.of(true, false)).as(Bound::new).optional();
    return Combinators.combine(bound, bound).as(Bounds::new);
  }

  /** Numbers written with zeros around them and, where they are 0, with a sign. */
  @Provide
  Arbitrary<String> texts() {
    return Combinators.combine(
            numbers(),
            Arbitraries.of("", "0", "000"),
            Arbitraries.of("", "0", "00"),
            Arbitraries.of(true, false))
        .as(
            (number, before, after, signed) -> {
              String plain = number.abs().toPlainString();
              String padded = before + plain + (plain.contains(".") ? after : "");
              boolean minus = number.signum() < 0 || (number.signum() == 0 && signed);
              return (minus ? "-" : "") + padded;
            });
  }

  @Property(tries = 20_000)
  void a_decimal_matches_if_it_is_within_the_bounds(
      @ForAll("bounds") Bounds bounds, @ForAll("texts") String text) {
    assertThat(Pattern.compile(NumberPattern.decimal(bounds)).matcher(text).find())
        .as("%s in %s", text, bounds)
        .isEqualTo(bounds.hold(new BigDecimal(text)));
  }

  @Property(tries = 5_000)
  void a_whole_number_matches_if_it_is_within_the_bounds(
      @ForAll("bounds") Bounds bounds, @ForAll("texts") String text) {
    boolean whole = !text.contains(".");
    assertThat(Pattern.compile(NumberPattern.whole(bounds)).matcher(text).find())
        .as("%s in %s", text, bounds)
        .isEqualTo(whole && bounds.hold(new BigDecimal(text)));
  }

  @ParameterizedTest
  @CsvSource({"0d, true", "366d, true", "0366d, true", "367d, false", "1000d, false", "d, false"})
  void a_number_with_a_unit_matches_up_to_the_most_there_may_be(String text, boolean matches) {
    assertThat(Pattern.compile("^" + NumberPattern.upTo(366, "d$")).matcher(text).find())
        .isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1e2", ".5", "5.", "1_000", "+1", " 1", "٣", "1.2.3"})
  void what_is_no_decimal_matches_nothing(String text) {
    assertThat(Pattern.compile(NumberPattern.decimal(Bounds.NONE)).matcher(text).find()).isFalse();
  }
}
