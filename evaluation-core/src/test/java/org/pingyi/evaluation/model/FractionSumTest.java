package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FractionSumTest {

  private static final Fraction GREATEST = Fraction.of(Long.MAX_VALUE);
  private static final Fraction LEAST = Fraction.of(Long.MIN_VALUE);

  @Property(tries = 500)
  void a_sum_is_that_of_its_numbers_added_one_by_one(
      @ForAll("numbers") @Size(max = 3 * FractionSum.FEW) List<Fraction> numbers) {
    FractionSum sum = new FractionSum();
    Fraction expected = Fraction.ZERO;
    for (Fraction number : numbers) {
      sum.add(number);
      expected = expected.plus(number);
      assertThat(sum.sum()).isEqualTo(expected);
    }
    assertThat(sum.sum()).isEqualTo(expected).hasSameHashCodeAs(expected);
  }

  @Property(tries = 500)
  void a_sum_of_products_is_divided_as_if_each_were_reduced(
      @ForAll("numbers") @Size(min = 1, max = 8) List<Fraction> numbers,
      @ForAll("numbers") @Size(value = 8) List<Fraction> factors) {
    FractionSum sum = new FractionSum();
    FractionSum weights = new FractionSum();
    Fraction products = Fraction.ZERO;
    Fraction all = Fraction.ZERO;
    for (int i = 0; i < numbers.size(); i++) {
      Fraction weight = factors.get(i);
      sum.addProduct(weight, numbers.get(i));
      weights.add(weight);
      products = products.plus(weight.times(numbers.get(i)));
      all = all.plus(weight);
    }
    assertThat(sum.sum()).isEqualTo(products);
    if (all.signum() == 0) {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> sum.dividedBy(weights));
    } else {
      assertThat(sum.dividedBy(weights)).isEqualTo(products.dividedBy(all));
    }
  }

  @Provide
  Arbitrary<List<Fraction>> numbers() {
    Arbitrary<Long> tops =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-100, 100),
            Arbitraries.longs(),
            Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE));
    Arbitrary<Long> bottoms =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, 3_000), Arbitraries.longs().greaterOrEqual(1));
    Arbitrary<Fraction> within = Combinators.combine(tops, bottoms).as(Fraction::of);
    Arbitrary<Fraction> beyond =
        Combinators.combine(within, within).as((a, b) -> GREATEST.times(a).plus(b));
    return Arbitraries.oneOf(within, within, within, beyond).list();
  }

  @Property(tries = 500)
  void a_number_is_added_any_number_of_times_and_divided_by_any_whole_number(
      @ForAll("numbers") @Size(min = 1, max = 4) List<Fraction> numbers,
      @ForAll("whole") long times,
      @ForAll("whole") long divisor) {
    FractionSum sum = new FractionSum();
    Fraction expected = Fraction.ZERO;
    for (Fraction number : numbers) {
      sum.addProduct(number, times);
      expected = expected.plus(number.times(Fraction.of(times)));
    }
    assertThat(sum.sum()).isEqualTo(expected);
    if (divisor != 0) {
      assertThat(sum.dividedBy(divisor)).isEqualTo(expected.dividedBy(Fraction.of(divisor)));
    }
  }

  @Provide
  Arbitrary<Long> whole() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-3, 3),
        Arbitraries.longs(),
        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void very_many_numbers_beyond_two_longs_are_added() {
    FractionSum sum = new FractionSum();
    Fraction step = Fraction.of(new BigDecimal("0.00000000000000000001"));
    for (int i = 1; i <= 20_000; i++) {
      sum.addProduct(step, i);
      sum.addProduct(step, i);
    }
    assertThat(sum.sum()).isEqualTo(step.times(Fraction.of(20_000L * 20_001)));
  }

  @Test
  void nothing_added_is_0() {
    assertThat(new FractionSum().sum()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void a_number_can_be_added_several_times() {
    FractionSum sum = new FractionSum();
    sum.addProduct(Fraction.of(1, 3), 5);
    sum.addProduct(GREATEST, Long.MAX_VALUE);

    Fraction expected = Fraction.of(5, 3).plus(GREATEST.times(GREATEST));
    assertThat(sum.sum()).isEqualTo(expected);
    assertThat(sum.dividedBy(7)).isEqualTo(expected.dividedBy(Fraction.of(7)));
  }

  @Test
  void a_sum_is_divided_by_a_whole_number() {
    FractionSum sum = new FractionSum();
    sum.addProduct(Fraction.of(3, 4), 4);
    sum.addProduct(Fraction.of(1, 2), 3);

    assertThat(sum.dividedBy(3)).isEqualTo(Fraction.of(3, 2));
    assertThat(sum.dividedBy(-3)).isEqualTo(Fraction.of(-3, 2));
    assertThat(sum.dividedBy(Long.MIN_VALUE))
        .isEqualTo(Fraction.of(9, 2).dividedBy(Fraction.of(Long.MIN_VALUE)));
  }

  @Test
  void what_went_beyond_two_longs_comes_back() {
    FractionSum sum = new FractionSum();
    sum.add(GREATEST);
    sum.add(GREATEST);
    sum.add(LEAST);
    sum.add(LEAST);

    assertThat(sum.sum()).isEqualTo(Fraction.of(-2));
    sum.add(Fraction.of(new BigDecimal("0.5")));
    assertThat(sum.sum()).isEqualTo(Fraction.of(-3, 2));
  }

  @Test
  void nothing_is_divided_by_0() {
    FractionSum one = new FractionSum();
    one.add(Fraction.ONE);

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> one.dividedBy(new FractionSum()));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> one.dividedBy(0));
  }
}
