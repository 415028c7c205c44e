package org.pingyi.evaluation.rules.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.testkit.PingyiTest;

/** Weights that do not look at scores: {@code equal} and {@code rank-order-centroid}. */
class JudgedWeightsTest {

  private static List<Fraction> values(Weighing weighing) {
    List<Weight> weights = ((Weighing.Weights) weighing).weights();
    assertThat(weights)
        .allSatisfy(weight -> assertThat(weight.steps().get().result()).isEqualTo(weight.value()));
    return weights.stream().map(Weight::value).toList();
  }

  private static List<Fraction> centroids(List<String> criteria, String... order) {
    Optional<List<Reference.ToCriterion>> given =
        order.length == 0
            ? Optional.empty()
            : Optional.of(List.of(order).stream().map(Reference.ToCriterion::new).toList());
    return values(
        new RankOrderCentroid()
            .weigh(criteria, List.of(), new RankOrderCentroid.Parameters(given)));
  }

  @Test
  void equal_weights_are_equal_and_need_no_object() {
    assertThat(
            values(new EqualWeights().weigh(List.of("a", "b", "c"), List.of(), new NoParameters())))
        .containsExactly(Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(1, 3));
  }

  /**
   * As tables of these weights print them: .6111, .2778, .1111 for three attributes, and .5208,
   * .2708, .1458, .0625 for four.
   */
  @Test
  void centroids_of_three_and_four_criteria_are_as_published() {
    assertThat(centroids(List.of("a", "b", "c")))
        .containsExactly(Fraction.of(11, 18), Fraction.of(5, 18), Fraction.of(2, 18));
    assertThat(centroids(List.of("a", "b", "c", "d")))
        .containsExactly(
            Fraction.of(25, 48), Fraction.of(13, 48), Fraction.of(7, 48), Fraction.of(3, 48));
  }

  @Test
  void an_order_that_is_given_goes_before_that_of_the_scheme() {
    assertThat(centroids(List.of("a", "b"), "b", "a"))
        .containsExactly(Fraction.of(1, 4), Fraction.of(3, 4));
  }

  @Property
  void centroids_fall_and_add_up_to_1(@ForAll @IntRange(min = 1, max = 30) int number) {
    List<Fraction> weights =
        centroids(IntStream.range(0, number).mapToObj(Integer::toString).toList());

    assertThat(weights.stream().reduce(Fraction.ZERO, Fraction::plus)).isEqualTo(Fraction.ONE);
    for (int i = 1; i < number; i++) {
      assertThat(weights.get(i)).isLessThan(weights.get(i - 1)).isGreaterThan(Fraction.ZERO);
    }
  }

  @Test
  void an_order_names_each_criterion_that_is_weighed_and_no_other() {
    assertThat(faults("[a, b, c]")).isEmpty();
    assertThat(faults("[a, b, a]"))
        .extracting(Fault::code, Fault::path)
        .containsExactlyInAnyOrder(
            tuple(FaultCode.DUPLICATE_ID, "weighting.order[2]"),
            tuple(FaultCode.INVALID_PARAMETER, "weighting.order"));
    assertThat(faults("[a, b, c, d]"))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "weighting.order[3]"));
    assertThat(faults("[a, b, x]"))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(FaultCode.UNKNOWN_REFERENCE, "weighting.order[2]"));
  }

  private static List<Fault> faults(String order) {
    return PingyiTest.faults(
        """
          id: x
          version: 1
          scales: { s: { options: [ { id: A, value: 1 } ] } }
          criteria: [ { id: a }, { id: b }, { id: c, criteria: [ { id: d } ] } ]
          raters: [ { id: g } ]
          weighting: { use: rank-order-centroid, order: %s }
          """
            .formatted(order));
  }
}
