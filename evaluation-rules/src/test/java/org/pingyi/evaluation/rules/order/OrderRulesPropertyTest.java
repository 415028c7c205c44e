package org.pingyi.evaluation.rules.order;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Priority;

/** The orders beside comparisons of whole numbers alone. */
class OrderRulesPropertyTest {

  private static final NoParameters NONE = new NoParameters();

  private static final Comparator<Count> BY_NUMBER = comparing(Count::x).reversed();

  /** Of shares x / n and y / m the greater is that of which x · m is greater than y · n. */
  private static final Comparator<Count> BY_SHARE =
      (one, other) -> other.x().multiply(one.below()).compareTo(one.x().multiply(other.below()));

  record Count(BigInteger x, BigInteger n) {
    Dissatisfaction dissatisfaction() {
      return Dissatisfaction.of(x.longValueExact(), n.longValueExact());
    }

    /** With nobody who rated the share is 0, as that of 0 of 1. */
    BigInteger below() {
      return n.max(BigInteger.ONE);
    }
  }

  /** Many are small, so that shares and numbers are often the same. */
  @Provide
  Arbitrary<Count> counts() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 6), Arbitraries.longs().between(0, 5_000_000_000L))
        .flatMap(
            n ->
                Arbitraries.longs()
                    .between(0, n)
                    .map(x -> new Count(BigInteger.valueOf(x), BigInteger.valueOf(n))));
  }

  private static int sign(Priority one, Priority other) {
    return Integer.signum(Priority.MOST_URGENT_FIRST.compare(one, other));
  }

  @Property
  void the_greater_share_comes_first_and_then_the_greater_number(
      @ForAll("counts") Count one, @ForAll("counts") Count other) {
    MostDissatisfied rule = new MostDissatisfied();

    assertThat(
            sign(
                rule.priority(one.dissatisfaction(), NONE),
                rule.priority(other.dissatisfaction(), NONE)))
        .isEqualTo(Integer.signum(BY_SHARE.thenComparing(BY_NUMBER).compare(one, other)));
  }

  @Property
  void the_greater_number_comes_first_and_then_the_greater_share(
      @ForAll("counts") Count one, @ForAll("counts") Count other) {
    MostAffected rule = new MostAffected();

    assertThat(
            sign(
                rule.priority(one.dissatisfaction(), NONE),
                rule.priority(other.dissatisfaction(), NONE)))
        .isEqualTo(Integer.signum(BY_NUMBER.thenComparing(BY_SHARE).compare(one, other)));
  }

  @Property
  void the_greater_product_comes_first_and_then_the_greater_share(
      @ForAll("counts") Count one,
      @ForAll("counts") Count other,
      @ForAll @IntRange(min = 1, max = 8) int s,
      @ForAll @IntRange(min = 1, max = 8) int m) {
    ShareAndNumber rule = new ShareAndNumber();
    ShareAndNumber.Parameters powers = new ShareAndNumber.Parameters(s, m);
    Comparator<Count> byProduct =
        (a, b) ->
            b.x()
                .pow(s + m)
                .multiply(a.below().pow(s))
                .compareTo(a.x().pow(s + m).multiply(b.below().pow(s)));

    assertThat(
            sign(
                rule.priority(one.dissatisfaction(), powers),
                rule.priority(other.dissatisfaction(), powers)))
        .isEqualTo(Integer.signum(byProduct.thenComparing(BY_SHARE).compare(one, other)));
  }
}
