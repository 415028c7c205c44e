package org.pingyi.evaluation.rules.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.pingyi.evaluation.rules.Cohorts.row;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rules.Cohorts;
import org.pingyi.evaluation.rules.Judges;
import org.pingyi.evaluation.rules.weighting.Combination.Objective;
import org.pingyi.evaluation.rules.weighting.Combination.Way;
import org.pingyi.evaluation.testkit.PingyiTest;

/** {@code entropy}, {@code critic} and {@code combination}. */
class WeightsFromScoresTest {

  /** By how much a quotient may be off whose parts were rounded to twelve digits. */
  private static final BigDecimal ROUNDED_BEFORE = new BigDecimal("6E-13");

  private static final Cohorts COHORTS = new Cohorts(2);

  private static final Fraction THREE = Fraction.of(3);

  private static final Fraction TINY = Fraction.of(new BigDecimal("1E-18"));

  private static Weighing weigh(Objective objective, List<List<Part>> objects) {
    return objective == Objective.ENTROPY ? Entropy.weigh(objects) : Critic.weigh(objects);
  }

  private static Weighing combined(
      Objective objective, Way way, Optional<Share> share, List<List<Part>> objects) {
    return new Combination()
        .weigh(
            objects.get(0).stream().map(Part::id).toList(),
            objects,
            new Combination.Parameters(objective, way, share));
  }

  private static List<Fraction> values(Weighing weighing) {
    List<Weight> weights = ((Weighing.Weights) weighing).weights();
    assertThat(weights)
        .allSatisfy(weight -> assertThat(weight.steps().get().result()).isEqualTo(weight.value()));
    return weights.stream().map(Weight::value).toList();
  }

  private static String reason(Weighing weighing) {
    return ((Weighing.NotApplicable) weighing).reason().en();
  }

  @ParameterizedTest
  @EnumSource
  void weights_of_the_criteria_of_judges_are_as_published(Objective objective) {
    List<Fraction> weights = values(weigh(objective, Judges.objects()));
    List<BigDecimal> published =
        Judges.weights(objective == Objective.ENTROPY ? "entropy" : "critic");

    assertThat(weights).hasSize(11).hasSameSizeAs(published);
    for (int i = 0; i < published.size(); i++) {
      assertThat(weights.get(i).toDecimal(MathContext.UNLIMITED))
          .isCloseTo(published.get(i), within(Judges.TWELVE_DIGITS));
    }
  }

  /**
   * The firms of the article that CRITIC comes from, by profit, market share and productivity; what
   * they come to is printed, with eight digits, by the tests of scikit-criteria.
   */
  @Test
  void firms_of_the_original_article_have_the_published_weights() {
    String[] firms = {
      "61 1.08 4.33", "20.7 0.26 4.34", "16.3 1.98 2.53", "9 3.29 1.65",
      "5.4 2.77 2.33", "4 4.12 1.21", "-6.1 3.52 2.10", "-34.6 3.31 0.98"
    };
    List<List<Part>> objects =
        Stream.of(firms)
            .map(
                firm ->
                    Stream.of(firm.split(" ", -1))
                        .map(figure -> Optional.of(Fraction.of(new BigDecimal(figure))))
                        .map(figure -> new Part("c", Text.of("c"), Fraction.ONE, figure))
                        .toList())
            .toList();

    assertThat(values(Critic.weigh(objects)))
        .extracting(weight -> weight.rounded(8, RoundingMode.HALF_UP).toString())
        .containsExactly("0.20222554", "0.48090173", "0.31687273");
  }

  /** Weights 1 to 11 with those that R calculates, multiplied and averaged. */
  @ParameterizedTest
  @EnumSource
  void with_written_weights_they_combine_to_what_the_published_ones_do(Objective objective) {
    List<List<Part>> objects =
        Judges.objects().stream()
            .map(
                parts ->
                    IntStream.range(0, parts.size())
                        .mapToObj(i -> weighing(parts.get(i), i + 1))
                        .toList())
            .toList();
    List<Fraction> published =
        Judges.weights(objective == Objective.ENTROPY ? "entropy" : "critic").stream()
            .map(Fraction::of)
            .toList();
    List<Fraction> multiplied =
        IntStream.range(0, 11).mapToObj(i -> published.get(i).times(i + 1)).toList();
    Fraction all = multiplied.stream().reduce(Fraction.ZERO, Fraction::plus);

    List<Fraction> products =
        values(combined(objective, Way.MULTIPLICATIVE, Optional.empty(), objects));
    List<Fraction> means =
        values(combined(objective, Way.LINEAR, Optional.of(Share.of(1, 3)), objects));

    for (int i = 0; i < 11; i++) {
      Fraction mean = Fraction.of(i + 1, 66).plus(published.get(i).times(2)).dividedBy(THREE);
      assertThat(means.get(i).toDecimal(MathContext.DECIMAL128))
          .isCloseTo(mean.toDecimal(MathContext.DECIMAL128), within(Judges.TWELVE_DIGITS));
      assertThat(products.get(i).toDecimal(MathContext.DECIMAL128))
          .isCloseTo(
              multiplied.get(i).dividedBy(all).toDecimal(MathContext.DECIMAL128),
              within(ROUNDED_BEFORE));
    }
  }

  private static Part weighing(Part part, long weight) {
    return new Part(part.id(), part.title(), Fraction.of(weight), part.score());
  }

  @ParameterizedTest
  @EnumSource
  void a_criterion_in_which_all_are_equal_leaves_no_weights_and_is_named(Objective objective) {
    assertThat(reason(weigh(objective, COHORTS.of(row(1, 7), row(3, 7)))))
        .isEqualTo("all objects have the same score on c1, which then says nothing");
  }

  @ParameterizedTest
  @EnumSource
  void there_are_no_weights_without_two_objects_that_have_all_scores(Objective objective) {
    assertThat(reason(weigh(objective, List.of()))).startsWith("fewer than two objects");
    assertThat(reason(weigh(objective, COHORTS.of(row(1, 7)))))
        .startsWith("fewer than two objects");
    assertThat(reason(weigh(objective, COHORTS.of(row(1, 7), row(3, null), row(null, 4)))))
        .startsWith("fewer than two objects");
  }

  @ParameterizedTest
  @EnumSource
  void who_lacks_a_score_is_not_looked_at(Objective objective) {
    assertThat(values(weigh(objective, COHORTS.of(row(1, 7), row(99, null), row(3, 2), row(4, 4)))))
        .isEqualTo(values(weigh(objective, COHORTS.of(row(1, 7), row(3, 2), row(4, 4)))));
  }

  @Test
  void a_score_of_0_has_an_entropy_of_0_and_one_below_has_none() {
    // p is 0 and 1, so that e is 0; and 1/2 and 1/2 but for a little
    List<Fraction> weights = values(Entropy.weigh(COHORTS.of(row(0, 3), row(5, 5))));

    assertThat(weights.get(0)).isGreaterThan(weights.get(1).times(10));
    assertThat(reason(Entropy.weigh(COHORTS.of(row(-1, 3), row(5, 5)))))
        .isEqualTo("c0 has a score below 0, of which there are no shares");
  }

  @Test
  void criteria_that_all_say_the_same_have_nothing_to_be_weighed_by() {
    assertThat(reason(Critic.weigh(COHORTS.of(row(1, 30), row(2, 50), row(4, 90)))))
        .isEqualTo("there is no information of c0 to weigh by");
  }

  @Test
  void what_contradicts_others_weighs_more_than_what_repeats_them() {
    List<Fraction> weights =
        values(Critic.weigh(COHORTS.of(row(1, 30, 3), row(2, 50, 2), row(4, 90, 0))));

    // σ is the same for all, and Σ(1 − r) is 2, 2 and 4
    assertThat(weights).containsExactly(Fraction.of(1, 4), Fraction.of(1, 4), Fraction.of(1, 2));
  }

  @Test
  void written_weights_are_multiplied_with_those_from_scores() {
    List<List<Part>> objects = COHORTS.of(row(1, 30, 3), row(2, 50, 2), row(4, 90, 0));

    // 1, 3 and 5 by 1, 1 and 2
    assertThat(values(combined(Objective.CRITIC, Way.MULTIPLICATIVE, Optional.empty(), objects)))
        .usingElementComparator(WeightsFromScoresTest::nearly)
        .containsExactly(Fraction.of(1, 14), Fraction.of(3, 14), Fraction.of(10, 14));
  }

  @Test
  void or_averaged_in_the_shares_that_are_given() {
    List<List<Part>> objects = COHORTS.of(row(1, 30, 3), row(2, 50, 2), row(4, 90, 0));

    // 1/9, 3/9 and 5/9 with 1/4, 1/4 and 1/2
    assertThat(values(combined(Objective.CRITIC, Way.LINEAR, Optional.empty(), objects)))
        .containsExactly(Fraction.of(13, 72), Fraction.of(21, 72), Fraction.of(38, 72));
    assertThat(values(combined(Objective.CRITIC, Way.LINEAR, Optional.of(Share.of(1, 1)), objects)))
        .containsExactly(Fraction.of(1, 9), Fraction.of(3, 9), Fraction.of(5, 9));
  }

  @Test
  void where_scores_give_no_weights_there_is_nothing_to_combine() {
    assertThat(
            reason(
                combined(
                    Objective.ENTROPY,
                    Way.LINEAR,
                    Optional.empty(),
                    COHORTS.of(row(1, 7), row(3, 7)))))
        .startsWith("all objects have the same score on c1");
  }

  @Property(tries = 200)
  void weights_add_up_to_1_are_above_0_and_no_object_comes_first(
      @ForAll Objective objective,
      @ForAll("cohorts") List<List<Part>> objects,
      @ForAll Random random) {
    List<List<Part>> shuffled = new ArrayList<>(objects);
    Collections.shuffle(shuffled, random);
    Weighing weighing = weigh(objective, objects);

    if (weighing instanceof Weighing.Weights) {
      List<Fraction> weights = values(weighing);
      Fraction off = weights.stream().reduce(Fraction.ONE.negated(), Fraction::plus);
      assertThat(off).isBetween(TINY.negated(), TINY);
      assertThat(weights).allSatisfy(weight -> assertThat(weight.signum()).isPositive());
      assertThat(values(weigh(objective, shuffled))).isEqualTo(weights);
    } else {
      assertThat(weigh(objective, shuffled)).isInstanceOf(Weighing.NotApplicable.class);
    }
  }

  private static int nearly(Fraction left, Fraction right) {
    Fraction difference = left.minus(right);
    return difference.compareTo(TINY) < 0 && difference.compareTo(TINY.negated()) > 0
        ? 0
        : difference.signum();
  }

  @Provide
  Arbitrary<List<List<Part>>> cohorts() {
    return COHORTS.all(
        Arbitraries.integers().between(2, 4),
        Arbitraries.integers().between(0, 20).injectNull(0.05));
  }

  @Test
  void what_the_scheme_shows_to_be_wrong_is_refused_there() {
    assertThat(faults("{ use: critic }"))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "weighting"));
    assertThat(faults("{ use: combination, objective: critic }"))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "weighting.objective"));
    assertThat(faults("{ use: combination, objective: entropy, written-share: 30% }"))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "weighting.written-share"));
    assertThat(faults("{ use: combination, objective: entropy, by: linear, written-share: 30% }"))
        .isEmpty();
  }

  private static List<Tuple> faults(String weighting) {
    return PingyiTest.faults(
            """
          id: x
          version: 1
          scales: { s: { options: [ { id: A, value: 1 } ] } }
          criteria: [ { id: a } ]
          raters: [ { id: g } ]
          weighting: %s
          """
                .formatted(weighting))
        .stream()
        .map(f -> tuple(f.code(), f.path()))
        .toList();
  }
}
