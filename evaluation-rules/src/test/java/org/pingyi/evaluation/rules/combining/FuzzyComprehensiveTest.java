package org.pingyi.evaluation.rules.combining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Distribution;
import org.pingyi.evaluation.rule.Distribution.OptionShare;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Term;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.combining.FuzzyComprehensive.Operator;
import org.pingyi.evaluation.rules.combining.FuzzyComprehensive.Parameters;
import org.pingyi.evaluation.testkit.PingyiTest;

class FuzzyComprehensiveTest {

  private static final List<Integer> VALUES = List.of(100, 80, 60, 30);

  /** A table that was made up for the purpose: rows are criteria, columns options. */
  private static final List<Distribution> TABLE =
      List.of(
          criterion("a", "0.5", "0.5", "0.3", "0.2", "0"),
          criterion("b", "0.3", "0.4", "0.4", "0.1", "0.1"),
          criterion("c", "0.2", "0.2", "0.5", "0.2", "0.1"));

  private static Fraction number(String decimal) {
    return Fraction.of(new BigDecimal(decimal));
  }

  private static Distribution criterion(String id, String weight, String... shares) {
    return criterion(
        id, number(weight), Stream.of(shares).map(FuzzyComprehensiveTest::number).toList());
  }

  private static Distribution criterion(String id, Fraction weight, List<Fraction> shares) {
    return new Distribution(
        new Part(id, Text.of(id), weight, Optional.empty()),
        IntStream.range(0, shares.size())
            .mapToObj(
                i ->
                    new OptionShare(
                        Fixtures.option("o" + i, VALUES.get(i), Attitude.NEUTRAL), shares.get(i)))
            .toList());
  }

  private static Scored combine(Operator operator, List<Distribution> criteria) {
    return new FuzzyComprehensive()
        .combine(criteria, new Parameters(operator, WhenLacking.RENORMALISE));
  }

  private static List<String> memberships(Scored scored) {
    return ((Scored.Score) scored)
        .working().get().terms().stream()
            .map(Term::weight)
            .map(weight -> weight.result().toString())
            .toList();
  }

  /** M(·,+) and M(∧,∨) as published; the others by hand: the greatest a·r, and Σ min(a, r). */
  @ParameterizedTest
  @CsvSource({
    "WEIGHTED_AVERAGE, 0.41, 0.37, 0.17, 0.05",
    "MAX_MIN, 0.5, 0.3, 0.2, 0.1",
    "MAX_PRODUCT, 0.25, 0.15, 0.1, 0.03",
    "BOUNDED_SUM, 1, 0.8, 0.5, 0.2"
  })
  void each_operator_gives_its_memberships(
      Operator operator, String first, String second, String third, String fourth) {
    Scored scored = combine(operator, TABLE);

    assertThat(memberships(scored)).containsExactly(first, second, third, fourth);
    Fraction weighted =
        number(first)
            .times(100)
            .plus(number(second).times(80))
            .plus(number(third).times(60))
            .plus(number(fourth).times(30));
    Fraction all = number(first).plus(number(second)).plus(number(third)).plus(number(fourth));
    assertThat(scored.score()).contains(weighted.dividedBy(all));
    assertThat(Redone.from(scored)).isEqualTo(scored.score().orElseThrow());
  }

  /**
   * How welcome clothes are, by colour, style, price, durability and comfort: the example by which
   * Chinese lectures explain M(∧,∨), with a group of men, for which they print 0.35, 0.30, 0.30 and
   * 0.15.
   */
  @Test
  void the_usual_textbook_example_comes_out() {
    assertThat(
            memberships(
                combine(
                    Operator.MAX_MIN,
                    List.of(
                        criterion("colour", "0.1", "0.2", "0.5", "0.3", "0"),
                        criterion("style", "0.1", "0.1", "0.3", "0.5", "0.1"),
                        criterion("price", "0.15", "0", "0.1", "0.6", "0.3"),
                        criterion("durability", "0.3", "0", "0.4", "0.5", "0.1"),
                        criterion("comfort", "0.35", "0.5", "0.3", "0.2", "0")))))
        .containsExactly("0.35", "0.3", "0.3", "0.15");
  }

  /** Another one of the same kind, with two groups of customers. */
  @ParameterizedTest
  @CsvSource({"0.1, 0.2, 0.3, 0.4, 0.2 0.3 0.4 0.1", "0.4, 0.35, 0.15, 0.1, 0.35 0.4 0.2 0.1"})
  void what_customers_weigh_otherwise_comes_out_as_published(
      String colour, String style, String durability, String price, String published) {
    assertThat(
            memberships(
                combine(
                    Operator.MAX_MIN,
                    List.of(
                        criterion("colour", colour, "0.2", "0.5", "0.2", "0.1"),
                        criterion("style", style, "0.7", "0.2", "0.1", "0"),
                        criterion("durability", durability, "0", "0.4", "0.5", "0.1"),
                        criterion("price", price, "0.2", "0.3", "0.5", "0")))))
        .containsExactly(published.split(" ", -1));
  }

  @ParameterizedTest
  @EnumSource
  void of_one_option_alone_the_score_is_its_value(Operator operator) {
    assertThat(
            combine(
                    operator,
                    List.of(
                        criterion("a", "3", "0", "1", "0", "0"),
                        criterion("b", "1", "0", "1", "0", "0")))
                .score())
        .contains(Fraction.of(80));
  }

  @Test
  void a_criterion_without_a_rating_is_left_out_or_leaves_no_score() {
    List<Distribution> lacking =
        List.of(TABLE.get(0), criterion("b", Fraction.ONE, List.of()), TABLE.get(2));

    assertThat(combine(Operator.WEIGHTED_AVERAGE, lacking).score())
        .isEqualTo(combine(Operator.WEIGHTED_AVERAGE, List.of(TABLE.get(0), TABLE.get(2))).score());
    assertThat(
            new FuzzyComprehensive()
                .combine(
                    lacking, new Parameters(Operator.WEIGHTED_AVERAGE, WhenLacking.INCOMPLETE)))
        .isInstanceOfSatisfying(
            Scored.NotApplicable.class,
            none -> assertThat(none.reason().en()).startsWith("b has no rating"));
    assertThat(combine(Operator.MAX_MIN, List.of(lacking.get(1))).score()).isEmpty();
  }

  @Property
  void scores_lie_within_the_scale_whatever_the_order_of_criteria(
      @ForAll Operator operator, @ForAll("criteria") List<Distribution> criteria) {
    List<Distribution> reversed = new ArrayList<>(criteria);
    Collections.reverse(reversed);

    Scored scored = combine(operator, criteria);

    assertThat(scored.score().orElseThrow()).isBetween(Fraction.of(30), Fraction.HUNDRED);
    assertThat(combine(operator, reversed).score()).isEqualTo(scored.score());
    assertThat(Redone.from(scored)).isEqualTo(scored.score().orElseThrow());
  }

  @Provide
  Arbitrary<List<Distribution>> criteria() {
    return Arbitraries.integers()
        .between(0, 50)
        .list()
        .ofSize(5)
        .filter(counts -> counts.subList(0, 4).stream().mapToInt(Integer::intValue).sum() > 0)
        .map(FuzzyComprehensiveTest::counted)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static Distribution counted(List<Integer> counts) {
    List<Integer> ratings = counts.subList(0, 4);
    int all = ratings.stream().mapToInt(Integer::intValue).sum();
    return criterion(
        "c",
        Fraction.of(counts.get(4) + 1L),
        ratings.stream().map(count -> Fraction.of(count, all)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"s", "r"})
  void all_criteria_need_one_scale_of_options(String second) {
    assertThat(faults("{ id: a, scale: s }, { id: b, scale: " + second + " }"))
        .containsExactlyElementsOf(
            second.equals("s")
                ? List.<Tuple>of()
                : List.<Tuple>of(tuple(FaultCode.INVALID_PARAMETER, "combining")));
  }

  @Test
  void below_the_top_it_is_refused() {
    assertThat(
            faults(
                "{ id: a, combining: { use: fuzzy-comprehensive },"
                    + " criteria: [ { id: b, scale: s } ] }"))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "criteria[0].combining"));
  }

  private static List<Tuple> faults(String criteria) {
    return PingyiTest.faults(
            """
          id: x
          version: 1
          scales:
            s: { options: [ { id: A, value: 1 }, { id: B, value: 0 } ] }
            r: { range: { from: 0, to: 10, step: 1 } }
          criteria: [ %s ]
          raters: [ { id: g } ]
          combining: { use: fuzzy-comprehensive }
          """
                .formatted(criteria))
        .stream()
        .map(f -> tuple(f.code(), f.path()))
        .toList();
  }
}
