package org.pingyi.evaluation.rules.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.testkit.PingyiTest;

class AhpTest {

  /** Half a unit in the twelfth digit of a number from 1 to 10, and of one from 0.1 to 1. */
  private static final BigDecimal ELEVEN_DECIMALS = new BigDecimal("5E-12");

  private static final BigDecimal TWELVE_DECIMALS = new BigDecimal("5E-13");

  /**
   * Saaty's choice of a school (1980): learning, friends, school life, vocation, college, music.
   */
  private static final List<List<String>> SCHOOL =
      List.of(
          List.of("4", "3", "1", "3", "4"),
          List.of("7", "3", "1/5", "1"),
          List.of("1/5", "1/5", "1/6"),
          List.of("1", "1/3"),
          List.of("3"));

  private static List<String> criteria(int number) {
    return IntStream.range(0, number).mapToObj(i -> "c" + i).toList();
  }

  private static Ahp.Parameters triangle(List<List<String>> rows) {
    return new Ahp.Parameters(Optional.empty(), Optional.of(rows), true);
  }

  private static Consistency consistency(List<List<String>> rows) {
    return Consistency.of(
        Judgements.read(
                triangle(rows),
                criteria(rows.size() + 1),
                (code, path, message) -> {
                  throw new AssertionError(path + message);
                })
            .orElseThrow());
  }

  private static List<Fraction> weights(Ahp.Parameters parameters, List<String> criteria) {
    List<Weight> weights =
        ((Weighing.Weights) new Ahp().weigh(criteria, List.of(), parameters)).weights();
    assertThat(weights)
        .allSatisfy(weight -> assertThat(weight.steps().get().result()).isEqualTo(weight.value()));
    return weights.stream().map(Weight::value).toList();
  }

  @Test
  void the_choice_of_a_school_comes_out_as_published() {
    List<String> published =
        List.of(
            "0.320770183263",
            "0.139502745421",
            "0.0347683076997",
            "0.128486018463",
            "0.23738999474",
            "0.139082750413");
    List<Fraction> weights = weights(triangle(SCHOOL), criteria(6));
    Consistency consistency = consistency(SCHOOL);

    for (int i = 0; i < published.size(); i++) {
      assertThat(weights.get(i).toDecimal(MathContext.UNLIMITED))
          .isCloseTo(new BigDecimal(published.get(i)), within(TWELVE_DECIMALS));
    }
    assertThat(consistency.eigenvalue())
        .isCloseTo(new BigDecimal("7.41987010192"), within(ELEVEN_DECIMALS));
    assertThat(consistency.ratio())
        .isCloseTo(new BigDecimal("0.229011306761"), within(TWELVE_DECIMALS));
  }

  @Test
  void the_most_inconsistent_judgement_is_that_which_the_weights_contradict_most() {
    assertThat(consistency(SCHOOL).worst().written()).isEqualTo("c0 > c2: 3");
  }

  @Test
  void judgements_that_agree_come_to_weights_in_just_their_proportions() {
    Map<String, String> judgements = new LinkedHashMap<>();
    judgements.put("c2 > c0", "2");
    judgements.put("c0 > c1", "2");
    judgements.put("c1 > c2", "1/4");

    List<Fraction> weights =
        weights(new Ahp.Parameters(Optional.of(judgements), Optional.empty(), false), criteria(3));

    assertThat(weights.stream().map(weight -> weight.times(7).rounded(19, RoundingMode.HALF_EVEN)))
        .extracting(BigDecimal::stripTrailingZeros)
        .containsExactly(new BigDecimal("2"), new BigDecimal("1"), new BigDecimal("4"));
    assertThat(consistency(List.of(List.of("2", "1/2"), List.of("1/4"))).ratio())
        .isLessThan(new BigDecimal("1E-45"));
  }

  @Test
  void two_criteria_are_always_consistent() {
    assertThat(consistency(List.of(List.of("9"))).ratio()).isZero();
    assertThat(weights(triangle(List.of(List.of("3"))), criteria(2)))
        .containsExactly(Fraction.of(3, 4), Fraction.of(1, 4));
  }

  @Test
  void judgements_that_go_in_a_circle_still_have_weights_where_that_is_allowed() {
    // a over b over c over a, each extremely
    assertThat(weights(triangle(List.of(List.of("9", "1/9"), List.of("9"))), criteria(3)))
        .allSatisfy(
            weight ->
                assertThat(weight.toDecimal(MathContext.UNLIMITED))
                    .isCloseTo(
                        new BigDecimal("0.33333333333333333333"), within(new BigDecimal("1E-19"))));
  }

  @Property(tries = 100)
  void weights_reproduce_themselves_and_add_up_to_1(@ForAll("triangles") List<List<String>> rows) {
    Consistency consistency = consistency(rows);
    BigDecimal[][] matrix = consistency.judgements().matrix(MathContext.DECIMAL128);
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; row < matrix.length; row++) {
      BigDecimal product = BigDecimal.ZERO;
      for (int i = 0; i < matrix.length; i++) {
        product = product.add(matrix[row][i].multiply(consistency.weights().get(i)));
      }
      BigDecimal weight = consistency.weights().get(row);
      assertThat(product)
          .isCloseTo(weight.multiply(consistency.eigenvalue()), within(new BigDecimal("1E-30")));
      sum = sum.add(weight);
    }
    assertThat(sum).isCloseTo(BigDecimal.ONE, within(new BigDecimal("1E-45")));
    assertThat(consistency.eigenvalue().add(new BigDecimal("1E-40")))
        .isGreaterThan(BigDecimal.valueOf(matrix.length));
  }

  @Provide
  Arbitrary<List<List<String>>> triangles() {
    Arbitrary<String> value = Arbitraries.of("1", "2", "3", "5", "7", "9", "1/2", "1/4", "1/9");
    return Arbitraries.integers()
        .between(2, 8)
        .flatMap(
            number ->
                value.list().ofSize(number * (number - 1) / 2).map(values -> rows(number, values)));
  }

  private static List<List<String>> rows(int number, List<String> values) {
    List<List<String>> rows = new ArrayList<>();
    int from = 0;
    for (int length = number - 1; length > 0; length--) {
      rows.add(values.subList(from, from + length));
      from += length;
    }
    return rows;
  }

  @Test
  void a_judgement_is_one_of_two_criteria_from_a_ninth_to_nine() {
    assertThat(faults("judgements: { a > b: 3, a > c: 5, b > c: 2 }")).isEmpty();
    assertThat(faults("judgements: { a > b: 3, b > a: 1/3, a > c: 5, b > c: 2.0 }")).isEmpty();
    assertThat(faults("judgements: { a > b: much, a > c: 10, b > c: 1/10 }"))
        .containsExactlyInAnyOrder(
            tuple(FaultCode.WRONG_TYPE, "weighting.judgements.a > b"),
            tuple(FaultCode.INVALID_PARAMETER, "weighting.judgements.a > c"),
            tuple(FaultCode.INVALID_PARAMETER, "weighting.judgements.b > c"));
    assertThat(faults("judgements: { a over b: 3, a > x: 5, b > b: 2 }"))
        .containsExactlyInAnyOrder(
            tuple(FaultCode.WRONG_TYPE, "weighting.judgements.a over b"),
            tuple(FaultCode.UNKNOWN_REFERENCE, "weighting.judgements.a > x"),
            tuple(FaultCode.INVALID_PARAMETER, "weighting.judgements.b > b"));
    assertThat(faults("judgements: { a > b: 1/0, a > c: 5, b > c: 2 }"))
        .containsExactly(tuple(FaultCode.WRONG_TYPE, "weighting.judgements.a > b"));
  }

  @Test
  void each_pair_is_judged_and_none_in_two_ways() {
    assertThat(messages("judgements: { a > b: 3 }"))
        .singleElement()
        .asString()
        .contains("lacking is a > c, b > c");
    assertThat(messages("judgements: { a > b: 3, b > a: 2, a > c: 5, b > c: 2 }"))
        .singleElement()
        .asString()
        .contains("this contradicts “a > b: 3”")
        .contains("weighting.judgements.b > a");
  }

  @ParameterizedTest
  @CsvSource({
    "'a > b: 3, \"a >b\": 9', a >b",
    "'a > b: 3, \"a>b\": 3', a>b",
    "'\"a>b\": 9, a > b: 3', a > b",
    "'b > a: 1/3, a > b: 3, \"a  >  b\": 3', a  >  b"
  })
  void a_pair_that_is_written_twice_is_a_fault_however_it_is_spaced(String pairs, String second) {
    assertThat(faults("judgements: { " + pairs + ", a > c: 5, b > c: 2 }"))
        .containsExactly(tuple(FaultCode.DUPLICATE_KEY, "weighting.judgements." + second));
  }

  @Test
  void a_triangle_has_a_row_less_than_there_are_criteria_each_a_judgement_shorter() {
    assertThat(faults("triangle: [[3, 5], [2]]")).isEmpty();
    assertThat(faults("triangle: [[3, 5]]"))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "weighting.triangle"));
    assertThat(faults("triangle: [[3, 5, 1], [0]]"))
        .containsExactlyInAnyOrder(
            tuple(FaultCode.INVALID_PARAMETER, "weighting.triangle[0]"),
            tuple(FaultCode.INVALID_PARAMETER, "weighting.triangle[1][0]"));
  }

  @Test
  void judgements_stand_in_one_place() {
    assertThat(faults("allow-inconsistent: true"))
        .extracting(fault -> fault.toList().get(0))
        .containsExactly(FaultCode.MISSING_KEY);
    assertThat(faults("triangle: [[3, 5], [2]]\n  judgements: { a > b: 3 }"))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "weighting.triangle"));
  }

  @Test
  void too_many_contradictions_are_refused_where_the_worst_judgement_stands_unless_allowed() {
    // λ = 1 + ∛60 + 1/∛60; with three criteria all judgements are off by the same factor
    String judged = "judgements: { a > b: 3, a > c: 1/5, b > c: 4 }";

    assertThat(messages(judged))
        .singleElement()
        .asString()
        .contains("consistency ratio is 1.871, above 0.1")
        .contains("Furthest off is “a > b: 3”, where all together say 0.77");
    assertThat(faults(judged))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "weighting.judgements.a > b"));
    assertThat(faults(judged + "\n  allow-inconsistent: true")).isEmpty();
  }

  private static List<Tuple> faults(String parameters) {
    return all(parameters).stream().map(fault -> tuple(fault.code(), fault.path())).toList();
  }

  private static List<String> messages(String parameters) {
    return all(parameters).stream().map(Fault::toString).toList();
  }

  private static List<Fault> all(String parameters) {
    return PingyiTest.faults(
        """
          id: x
          version: 1
          scales: { s: { options: [ { id: A, value: 1 } ] } }
          criteria: [ { id: a }, { id: b }, { id: c } ]
          raters: [ { id: g } ]
          weighting:
            use: ahp
            %s
          """
            .formatted(parameters));
  }
}
