package org.pingyi.evaluation.rules.combining;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.combining.WeightedSum.WhenMissing;

class WeightedGeometricMeanTest {

  private static final Part MISSING = part(2, Optional.empty());

  private static Part part(long weight, Optional<Fraction> score) {
    return new Part("p", Text.of("part"), Fraction.of(weight), score);
  }

  private static Part part(long weight, String score) {
    return part(weight, Optional.of(Fraction.of(new BigDecimal(score))));
  }

  private static Scored combine(WhenMissing whenMissing, List<Part> parts) {
    return new WeightedGeometricMean().combine(parts, new PartParameters(whenMissing));
  }

  private static Scored combine(Part... parts) {
    return combine(WhenMissing.RENORMALISE, List.of(parts));
  }

  /** The documentation of SciPy's {@code gmean}, which prints 15 digits. */
  @Test
  void it_agrees_with_a_published_weighted_geometric_mean() {
    assertThat(combine(part(3, "1"), part(1, "4"), part(3, "7")).score().orElseThrow())
        .extracting(mean -> mean.rounded(14, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("2.80668351922014"));
  }

  /**
   * The example of the Human Development Report 2020, technical note 1: the indices of life,
   * education and income, and what they come to with three digits.
   */
  @Test
  void a_published_human_development_index_comes_out() {
    assertThat(
            combine(part(1, "0.6971"), part(1, "0.3447"), part(1, "0.5506")).score().orElseThrow())
        .extracting(mean -> mean.rounded(3, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("0.510"));
  }

  @ParameterizedTest
  @CsvSource({"1, 90, 1, 40, 60", "2, 8, 1, 27, 12", "1, 2, 3, 32, 16", "5, 7.5, 9, 7.5, 7.5"})
  void a_mean_that_is_a_decimal_comes_out_exactly(
      long weight, String score, long otherWeight, String otherScore, String mean) {
    Scored scored = combine(part(weight, score), part(otherWeight, otherScore));

    assertThat(scored.score()).contains(Fraction.of(new BigDecimal(mean)));
    assertThat(Redone.from(scored)).isEqualTo(scored.score().orElseThrow());
  }

  /** As the exponential of the weighted mean of logarithms, calculated by Python's decimals. */
  @Test
  void a_mean_that_never_ends_is_right_to_20_digits() {
    Scored scored = combine(part(2, "90.5"), part(3, "71"), part(5, "64.25"));

    assertThat(scored.score()).contains(Fraction.of(new BigDecimal("70.89960023879058956461")));
  }

  @Test
  void a_part_with_0_leaves_nothing_and_one_below_0_no_score() {
    assertThat(combine(part(1, "100"), part(1, "0")).score()).contains(Fraction.ZERO);
    assertThat(combine(part(1, "100"), part(1, "-1")))
        .isInstanceOfSatisfying(
            Scored.NotApplicable.class, none -> assertThat(none.reason().en()).contains("below 0"));
  }

  @Test
  void a_missing_score_is_left_out_counts_as_0_or_leaves_no_score() {
    List<Part> parts = List.of(part(1, "90"), MISSING, part(1, "40"));

    assertThat(combine(WhenMissing.RENORMALISE, parts).score()).contains(Fraction.of(60));
    assertThat(combine(WhenMissing.ZERO, parts).score()).contains(Fraction.ZERO);
    assertThat(combine(WhenMissing.INCOMPLETE, parts).score()).isEmpty();
    assertThat(combine(WhenMissing.ZERO, List.of(MISSING)).score()).isEmpty();
  }

  @Property(tries = 200)
  void it_lies_between_the_weakest_part_and_the_weighted_sum(@ForAll("parts") List<Part> parts) {
    Scored scored = combine(WhenMissing.RENORMALISE, parts);
    Fraction mean = scored.score().orElseThrow();
    Fraction least =
        parts.stream()
            .map(part -> part.score().orElseThrow())
            .min(Fraction::compareTo)
            .orElseThrow();
    Fraction sum =
        new WeightedSum()
            .combine(parts, new PartParameters(WhenMissing.RENORMALISE))
            .score()
            .orElseThrow();
    Fraction rounding = Fraction.of(new BigDecimal("1E-20"));

    assertThat(mean).isBetween(least.minus(rounding), sum.plus(rounding));
    assertThat(Redone.from(scored)).isEqualTo(mean);
  }

  @Property(tries = 200)
  void neither_the_order_of_parts_nor_a_factor_of_all_weights_matters(
      @ForAll("parts") List<Part> parts) {
    List<Part> other = new ArrayList<>();
    parts.forEach(p -> other.add(new Part(p.id(), p.title(), p.weight().times(3), p.score())));
    Collections.reverse(other);

    assertThat(combine(WhenMissing.RENORMALISE, other).score())
        .isEqualTo(combine(WhenMissing.RENORMALISE, parts).score());
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Long> weights = Arbitraries.longs().between(1, 100);
    Arbitrary<Fraction> scores = Arbitraries.longs().between(0, 1000).map(n -> Fraction.of(n, 9));
    return Combinators.combine(weights, scores)
        .as((weight, score) -> part(weight, Optional.of(score)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
