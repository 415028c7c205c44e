package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeScaleTest {

  private static Fraction number(String decimal) {
    return Fraction.of(new BigDecimal(decimal));
  }

  private static RangeScale range(String from, String to, String step) {
    return new RangeScale(
        "points",
        Text.of("points"),
        number(from),
        number(to),
        number(step),
        Optional.empty(),
        Optional.empty());
  }

  private static RangeScale judged(String positiveFrom, String negativeBelow) {
    return new RangeScale(
        "points",
        Text.of("points"),
        Fraction.ZERO,
        Fraction.HUNDRED,
        Fraction.ONE,
        Optional.of(number(positiveFrom)),
        Optional.of(number(negativeBelow)));
  }

  private final RangeScale halves = range("0", "100", "0.5");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "00, 0",
    "0.0, 0",
    "85, 170",
    "085, 170",
    "85.0, 170",
    "85.50, 171",
    "100, 200",
    "100.000, 200"
  })
  void an_answer_is_a_numeral_whatever_its_leading_and_trailing_zeros(String answer, int index) {
    assertThat(halves.indexOf(answer)).hasValue(index);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "-0.5",
        "100.5",
        "85.25",
        "85.",
        ".5",
        "+5",
        "1e2",
        "0x10",
        "８５",
        "85 ",
        "A",
        "99999999999999999999",
        "1_0",
        "∞"
      })
  void anything_else_is_no_answer(String answer) {
    assertThat(halves.indexOf(answer)).isEmpty();
  }

  @Test
  void idle_zeros_change_no_answer_however_many_there_are() {
    String zeros = "0".repeat(100_000);

    assertThat(halves.indexOf(zeros + "85." + zeros)).isEqualTo(halves.indexOf("85"));
    assertThat(halves.indexOf("-" + zeros + "." + zeros)).isEqualTo(halves.indexOf("0"));
  }

  @Test
  void a_hostile_numeral_is_no_answer_and_costs_nothing() {
    assertThat(halves.indexOf("9".repeat(1_000_000))).isEmpty();
    assertThat(halves.indexOf("0." + "1".repeat(1_000_000))).isEmpty();
  }

  @Test
  void answers_are_counted_under_their_shortest_form() {
    assertThat(halves.answer(171)).isEqualTo("85.5");
    assertThat(halves.answer(170)).isEqualTo("85");
    assertThat(halves.answer(200)).isEqualTo("100");
    assertThat(halves.answer(0)).isEqualTo("0");
    assertThat(range("-1", "1", "0.25").answer(0)).isEqualTo("-1");
  }

  @Test
  void a_range_need_not_end_on_a_step() {
    RangeScale thirds = range("-1", "9", "3");

    assertThat(thirds.size()).isEqualTo(4);
    assertThat(thirds.greatest()).hasValue(number("8"));
    assertThat(thirds.least()).hasValue(number("-1"));
    assertThat(thirds.indexOf("8")).hasValue(3);
    assertThat(thirds.indexOf("9")).isEmpty();
    assertThat(thirds.indexOf("11")).isEmpty();
    assertThat(thirds.indexOf("0")).isEmpty();
  }

  @Test
  void a_range_of_one_number_has_one_answer() {
    RangeScale only = range("5", "5", "1");

    assertThat(only.size()).isEqualTo(1);
    assertThat(only.indexOf("5")).hasValue(0);
    assertThat(only.value(0)).hasValue(number("5"));
  }

  @Test
  void a_range_has_at_most_100_001_answers() {
    assertThat(range("0", "100000", "1").size()).isEqualTo(100_001);
    assertThat(range("0", "100000.9", "1").size()).isEqualTo(100_001);
    assertThat(range("0", "100000", "1").indexOf("100000")).hasValue(100_000);
    assertThatIllegalArgumentException().isThrownBy(() -> range("0", "100001", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> range("0", "1" + "0".repeat(900), "1"));
  }

  @Test
  void what_makes_no_range_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> range("0", "10", "0"));
    assertThatIllegalArgumentException().isThrownBy(() -> range("0", "10", "-1"));
    assertThatIllegalArgumentException().isThrownBy(() -> range("10", "9", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> judged("60", "80"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RangeScale(
                    "thirds",
                    Text.of("thirds"),
                    Fraction.ZERO,
                    Fraction.ONE,
                    Fraction.of(1, 3),
                    Optional.empty(),
                    Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RangeScale(
                    " ",
                    Text.of("no id"),
                    Fraction.ZERO,
                    Fraction.ONE,
                    Fraction.ONE,
                    Optional.empty(),
                    Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "100, POSITIVE",
    "80, POSITIVE",
    "79, NEUTRAL",
    "60, NEUTRAL",
    "59, NEGATIVE",
    "0, NEGATIVE"
  })
  void a_number_is_positive_from_one_bound_and_negative_below_the_other(
      int answer, Attitude attitude) {
    assertThat(judged("80", "60").attitude(answer)).isEqualTo(attitude);
  }

  @Test
  void one_bound_may_serve_for_both_and_none_makes_all_answers_neutral() {
    assertThat(judged("60", "60").attitude(60)).isEqualTo(Attitude.POSITIVE);
    assertThat(judged("60", "60").attitude(59)).isEqualTo(Attitude.NEGATIVE);
    assertThat(halves.attitude(0)).isEqualTo(Attitude.NEUTRAL);
  }

  @Property
  void each_answer_is_found_again_and_rises(
      @ForAll @IntRange(min = -500, max = 500) int from,
      @ForAll @IntRange(max = 400) int length,
      @ForAll @IntRange(min = 1, max = 60) int step) {
    RangeScale range =
        new RangeScale(
            "range",
            Text.of("range"),
            Fraction.of(from, 100),
            Fraction.of(from + length, 100),
            Fraction.of(step, 100),
            Optional.empty(),
            Optional.empty());

    assertThat(range.size()).isEqualTo(length / step + 1);
    for (int i = 0; i < range.size(); i++) {
      assertThat(range.indexOf(range.answer(i))).hasValue(i);
      assertThat(range.value(i)).hasValue(Fraction.of(from + (long) i * step, 100));
    }
  }
}
