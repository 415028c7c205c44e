package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(63);

  @Test
  void equal_numbers_are_equal_objects_however_they_were_made() {
    Fraction half = Fraction.of(1, 2);

    assertThat(half)
        .isEqualTo(Fraction.of(-3, -6))
        .isEqualTo(Fraction.of(new BigDecimal("0.50")))
        .hasSameHashCodeAs(Fraction.of(50, 100))
        .doesNotHaveSameHashCodeAs(Fraction.of(2, 1))
        .isNotEqualTo(Fraction.of(1, 3))
        .isNotEqualTo("1/2");
    assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.HUNDRED);
  }

  @Test
  void the_denominator_is_positive_and_the_numerator_carries_the_sign() {
    Fraction negative = Fraction.of(6, -4);

    assertThat(negative.numerator()).isEqualTo(-3);
    assertThat(negative.denominator()).isEqualTo(2);
    assertThat(negative.signum()).isEqualTo(-1);
  }

  @Test
  void nothing_is_divided_by_0() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.of(Long.MIN_VALUE, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    assertThatNullPointerException().isThrownBy(() -> Fraction.of((BigDecimal) null));
  }

  @Test
  void numbers_beyond_a_long_go_on_without_losing_a_digit_and_come_back() {
    Fraction greatest = Fraction.of(Long.MAX_VALUE);
    Fraction least = Fraction.of(Long.MIN_VALUE);

    assertThat(greatest.plus(Fraction.ONE).numerator()).isEqualTo(BEYOND);
    assertThat(greatest.plus(Fraction.ONE).minus(Fraction.ONE)).isEqualTo(greatest);
    assertThat(least.negated().numerator()).isEqualTo(BEYOND);
    assertThat(least.negated().negated()).isEqualTo(least).hasSameHashCodeAs(least);
    assertThat(Fraction.ONE.dividedBy(least).denominator()).isEqualTo(BEYOND);
    assertThat(Fraction.ONE.dividedBy(Fraction.ONE.dividedBy(least))).isEqualTo(least);
    assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
  }

  @Test
  void the_floor_is_the_whole_number_not_above() {
    assertThat(Fraction.of(7, 2).floor()).isEqualTo(3);
    assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
    assertThat(Fraction.of(Long.MIN_VALUE).floor()).isEqualTo(Long.MIN_VALUE);

    Fraction justBelowZero = Fraction.of(-1, Long.MAX_VALUE).dividedBy(Fraction.of(3));
    assertThat(justBelowZero.floor()).isEqualTo(-1);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE).floor());
  }

  @ParameterizedTest
  @CsvSource({
    "0.125, 2, HALF_UP, 0.13",
    "-0.125, 2, HALF_UP, -0.13",
    "0.125, 2, HALF_EVEN, 0.12",
    "0.135, 2, HALF_EVEN, 0.14",
    "0.125, 2, HALF_DOWN, 0.12",
    "-0.125, 2, HALF_DOWN, -0.12",
    "0.121, 2, UP, 0.13",
    "-0.121, 2, UP, -0.13",
    "0.129, 2, DOWN, 0.12",
    "-0.129, 2, DOWN, -0.12",
    "89.995, 2, HALF_UP, 90.00",
    "7, 3, UP, 7.000",
    "0.5, 0, HALF_UP, 1",
  })
  void rounding_keeps_exactly_the_digits_asked_for(
      BigDecimal exact, int digits, RoundingMode mode, String published) {
    assertThat(Fraction.of(exact).rounded(digits, mode)).hasToString(published);
  }

  @Test
  void what_rounds_to_0_has_no_sign() {
    assertThat(Fraction.of(-1, 1_000).rounded(2, RoundingMode.HALF_UP)).hasToString("0.00");
    assertThat(Fraction.of(-1, 1_000).rounded(0, RoundingMode.DOWN)).hasToString("0");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 1, 7",
    "-100, 1, -100",
    "1, 4, 0.25",
    "-1, 8, -0.125",
    "1, 3, 1/3",
    "-22, 7, -22/7",
    "1000000000000, 1, 1000000000000",
    "1, 1000000000, 0.000000001",
  })
  void as_text_it_is_the_shortest_exact_way_to_write_it(long top, long bottom, String text) {
    assertThat(Fraction.of(top, bottom)).hasToString(text);
  }

  @Test
  void a_decimal_is_exact_where_there_is_one() {
    assertThat(Fraction.of(1, 8).toDecimal(new MathContext(1))).isEqualTo("0.125");
    assertThat(Fraction.of(1, 3).toDecimal(new MathContext(3))).isEqualTo("0.333");
    assertThat(Fraction.of(7, 1_250).isDecimal()).isTrue();
    assertThat(Fraction.of(7, 15).isDecimal()).isFalse();
    assertThat(Fraction.ZERO.isDecimal()).isTrue();
  }

  @Test
  void an_approximation_keeps_20_digits_half_even() {
    BigDecimal root = new BigDecimal("1.4142135623730950488016887242096981");

    assertThat(Fraction.approximately(root))
        .isEqualTo(Fraction.of(new BigDecimal("1.41421356237309504880")));
    assertThat(Fraction.approximately(new BigDecimal("0.000000000000000000025")))
        .isEqualTo(Fraction.of(new BigDecimal("2E-20")));
  }

  @Test
  void numbers_too_large_to_multiply_are_compared_rightly() {
    Fraction larger = Fraction.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);
    Fraction smaller = Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2).negated();

    assertThat(larger).isGreaterThan(smaller).isGreaterThan(Fraction.ONE);
    Fraction tiny = Fraction.of(1, 1L << 32);
    Fraction half = Fraction.of(1L << 31).plus(Fraction.ONE);
    assertThat(tiny).isLessThan(half);
    assertThat(half).isGreaterThan(tiny);
    assertThat(half.negated()).isLessThan(tiny.negated());
    assertThat(Fraction.of(Long.MIN_VALUE)).isLessThan(Fraction.of(Long.MIN_VALUE, 3));
    assertThat(Fraction.of(Long.MAX_VALUE).times(2)).isGreaterThan(Fraction.of(Long.MAX_VALUE));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1/2, 2",
    "0.25, 0.5, 0.5",
    "1/9, -1/2, 3",
    "-2/3, 3, -8/27",
    "-2, -2, 0.25",
    "0, 0, 1",
    "0, 2/3, 0",
    "7, 64, 1219760487635835700138573862562971820755615294131238401",
    "10, 1/3, 2.15443469003188372175929356651935049525934494219211",
    "2/7, 5/3, 0.12394240701533316405799222769410896471761036641829",
    "90.5, 0.4, 6.06260721031162724162855310271917454925712477845116",
    "0.001, -0.25, 5.62341325190349080394951039776481231468251043098692"
  })
  void a_power_is_exact_where_the_exponent_is_whole_and_else_has_50_digits(
      String base, String exponent, String power) {
    assertThat(number(base).toThePower(number(exponent))).hasToString(power);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0",
    "2, 0.69314718055994530941723212145817656807550013436026",
    "1/3, -1.09861228866810969139524523692252570464749055782275",
    "100000000000000000001, 46.05170185988091368036982909368728415202197977257546",
    "0.0000001, -16.11809565095831978812594018279054945320771042040141"
  })
  void a_logarithm_has_50_digits(String number, String logarithm) {
    assertThat(number(number).logarithm()).hasToString(logarithm);
  }

  @Test
  void what_has_no_power_and_no_logarithm_is_refused() {
    Fraction half = Fraction.of(1, 2);

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.of(-1).toThePower(half));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.ZERO.toThePower(half.negated()));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.ZERO.toThePower(Fraction.of(-1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.of(10).toThePower(Fraction.of(100_000)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(Fraction.ZERO::logarithm);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> half.negated().logarithm());
  }

  private static Fraction number(String written) {
    int slash = written.indexOf('/');
    return slash < 0
        ? Fraction.of(new BigDecimal(written))
        : Fraction.of(
            Long.parseLong(written.substring(0, slash)),
            Long.parseLong(written.substring(slash + 1)));
  }
}
