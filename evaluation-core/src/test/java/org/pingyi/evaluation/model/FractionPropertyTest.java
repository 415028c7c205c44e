package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.text.Numerals;

/** Fractions against whole numbers of any size, within a long, at its border and beyond it. */
class FractionPropertyTest {

  @Provide
  Arbitrary<Fraction> fractions() {
    Arbitrary<Long> small = Arbitraries.longs().between(-1_000, 1_000);
    Arbitrary<Long> border =
        Arbitraries.longs()
            .between(0, 3)
            .flatMap(near -> Arbitraries.of(Long.MAX_VALUE - near, Long.MIN_VALUE + near));
    Arbitrary<Long> numbers = Arbitraries.oneOf(small, Arbitraries.longs(), border);
    Arbitrary<Fraction> within =
        Combinators.combine(numbers, numbers.filter(number -> number != 0)).as(Fraction::of);
    Arbitrary<Fraction> beyond =
        Combinators.combine(within, within)
            .as((a, b) -> Fraction.of(Long.MAX_VALUE).times(a).plus(b));
    return Arbitraries.oneOf(within, beyond);
  }

  private static void assertEqual(Fraction actual, BigInteger top, BigInteger bottom) {
    assertThat(actual.numerator().multiply(bottom)).isEqualTo(top.multiply(actual.denominator()));
    assertThat(actual.denominator().signum()).isPositive();
    assertThat(actual.numerator().gcd(actual.denominator())).isEqualTo(BigInteger.ONE);
  }

  @Property
  void the_four_operations_are_those_of_whole_numbers_of_any_size(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    BigInteger top = a.numerator().multiply(b.denominator());
    BigInteger otherTop = b.numerator().multiply(a.denominator());
    BigInteger bottom = a.denominator().multiply(b.denominator());

    assertEqual(a.plus(b), top.add(otherTop), bottom);
    assertEqual(a.minus(b), top.subtract(otherTop), bottom);
    assertEqual(a.times(b), a.numerator().multiply(b.numerator()), bottom);
    if (b.signum() != 0) {
      assertEqual(a.dividedBy(b), top, otherTop);
    }
  }

  @Property(tries = 500)
  void fractions_are_a_field(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll("fractions") Fraction c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
    assertThat(a.times(Fraction.ONE)).isEqualTo(a);
    assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
    if (a.signum() != 0) {
      assertThat(a.dividedBy(a)).isEqualTo(Fraction.ONE);
    }
  }

  @Property
  void the_order_is_that_of_the_numbers_and_agrees_with_equals(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    int expected =
        a.numerator().multiply(b.denominator()).compareTo(b.numerator().multiply(a.denominator()));

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(a.minus(b).signum()).isEqualTo(expected);
  }

  @Property
  void rounding_is_done_once_from_the_exact_number(
      @ForAll("fractions") Fraction number,
      @ForAll @IntRange(max = Rounding.MAX_DIGITS) int digits,
      @ForAll("modes") RoundingMode mode) {
    BigDecimal expected =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), digits, mode);

    assertThat(number.rounded(digits, mode)).isEqualTo(expected);
    assertThat(number.rounded(digits, mode).toPlainString()).doesNotMatch("-[0.]+");
  }

  @Provide
  Arbitrary<RoundingMode> modes() {
    return Arbitraries.of(
        RoundingMode.HALF_UP,
        RoundingMode.HALF_EVEN,
        RoundingMode.HALF_DOWN,
        RoundingMode.UP,
        RoundingMode.DOWN);
  }

  @Property
  void half_up_is_away_from_0(@ForAll("fractions") Fraction number) {
    assertThat(number.negated().rounded(2, RoundingMode.HALF_UP))
        .isEqualTo(number.rounded(2, RoundingMode.HALF_UP).negate());
  }

  @Property
  void the_floor_and_the_rest_are_the_number(@ForAll("fractions") Fraction number) {
    BigDecimal floor = number.rounded(0, RoundingMode.FLOOR);
    if (floor.toBigIntegerExact().bitLength() < Long.SIZE) {
      assertThat(number.floor()).isEqualTo(floor.longValueExact());
    }
  }

  @Property
  void what_is_printed_reads_as_the_same_number(@ForAll("fractions") Fraction number) {
    String[] parts = number.toString().split("/", -1);
    Fraction read = Fraction.of(Numerals.decimal(parts[0]));

    assertThat(parts.length == 1 ? read : read.dividedBy(Fraction.of(Numerals.decimal(parts[1]))))
        .isEqualTo(number);
  }

  @Property
  void a_number_is_written_as_a_decimal_where_it_has_an_end_however_long(
      @ForAll("fractions") Fraction number,
      @ForAll @IntRange(max = 300) int twos,
      @ForAll @IntRange(max = 300) int fives) {
    BigInteger divisor = BigInteger.TWO.pow(twos).multiply(BigInteger.valueOf(5).pow(fives));
    BigDecimal decimal = new BigDecimal(number.numerator()).divide(new BigDecimal(divisor));
    Fraction ends = Fraction.of(new BigDecimal(number.numerator())).dividedBy(whole(divisor));

    assertThat(ends.isDecimal()).isTrue();
    assertThat(ends.toDecimal(MathContext.UNLIMITED)).isEqualTo(decimal);
    assertThat(ends).hasToString(decimal.toPlainString());
    BigInteger endless = divisor.multiply(BigInteger.valueOf(3));
    Fraction third = Fraction.ONE.dividedBy(whole(endless));
    assertThat(third.isDecimal()).isFalse();
    assertThat(third).hasToString("1/" + endless);
  }

  private static Fraction whole(BigInteger number) {
    return Fraction.of(new BigDecimal(number));
  }

  @Property(tries = 300)
  void a_power_is_the_nearest_number_with_50_digits(
      @ForAll("fractions") Fraction number,
      @ForAll @IntRange(min = -12, max = 12) int times,
      @ForAll @IntRange(min = 2, max = 9) int root) {
    Fraction base = positive(number);
    Fraction half = Fraction.of(new BigDecimal("0.5E-50"));

    Fraction power = base.toThePower(Fraction.of(times, root));

    Fraction exact = base.toThePower(Fraction.of(times));
    assertThat(exact).isLessThanOrEqualTo(power.plus(half).toThePower(Fraction.of(root)));
    if (power.compareTo(half) > 0) {
      assertThat(exact).isGreaterThanOrEqualTo(power.minus(half).toThePower(Fraction.of(root)));
    }
  }

  @Property(tries = 300)
  void the_logarithm_of_a_product_is_the_sum_of_logarithms_but_for_rounding(
      @ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
    Fraction first = positive(one);
    Fraction second = positive(other);
    Fraction threeRoundings = Fraction.of(new BigDecimal("1.5E-50"));

    Fraction sum = first.logarithm().plus(second.logarithm());

    assertThat(first.times(second).logarithm())
        .isBetween(sum.minus(threeRoundings), sum.plus(threeRoundings));
  }

  private static Fraction positive(Fraction any) {
    return switch (any.signum()) {
      case 1 -> any;
      case -1 -> any.negated();
      default -> Fraction.ONE;
    };
  }
}
