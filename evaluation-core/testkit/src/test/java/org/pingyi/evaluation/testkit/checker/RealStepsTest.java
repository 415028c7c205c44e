package org.pingyi.evaluation.testkit.checker;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.model.Fraction;

/** Two ways to roots, powers and logarithms, which share no series, come to the same digits. */
class RealStepsTest {

  @Property(tries = 100)
  void a_logarithm_is_redone_to_the_last_digit(@ForAll("positive") Fraction number) {
    assertThat(RealSteps.logarithm(exact(number))).isEqualTo(exact(number.logarithm()));
  }

  @Property(tries = 100)
  void a_power_is_redone_to_the_last_digit(
      @ForAll("positive") Fraction base, @ForAll("exponents") Fraction exponent) {
    assertThat(RealSteps.power(exact(base), exact(exponent)))
        .isEqualTo(exact(base.toThePower(exponent)));
  }

  private static Exact exact(Fraction fraction) {
    return new Exact(fraction.numerator(), fraction.denominator());
  }

  @Provide
  Arbitrary<Fraction> positive() {
    Arbitrary<Long> numbers =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, 100), Arbitraries.longs().between(1, Long.MAX_VALUE));
    return Combinators.combine(numbers, numbers).as(Fraction::of);
  }

  @Provide
  Arbitrary<Fraction> exponents() {
    return Combinators.combine(
            Arbitraries.longs().between(-40, 40), Arbitraries.longs().between(1, 30))
        .as(Fraction::of);
  }
}
