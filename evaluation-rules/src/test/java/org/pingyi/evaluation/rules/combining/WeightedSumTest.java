package org.pingyi.evaluation.rules.combining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.combining.WeightedSum.WhenMissing;

class WeightedSumTest {

  private static final Part MASSES = part("masses", 40, 90);
  private static final Part PEERS = part("peers", 30, 80);
  private static final Part LEADERS = missing("leaders", 30);

  private final WeightedSum rule = new WeightedSum();

  private static Part part(String id, long weight, long score) {
    return new Part(id, Text.of(id), Fraction.of(weight), Optional.of(Fraction.of(score)));
  }

  private static Part missing(String id, long weight) {
    return new Part(id, Text.of(id), Fraction.of(weight), Optional.empty());
  }

  private Scored combine(WhenMissing whenMissing, Part... parts) {
    return rule.combine(List.of(parts), new PartParameters(whenMissing));
  }

  /** The documentation of Python's {@code statistics.fmean}, a grade for a course: 87.6. */
  @Test
  void it_agrees_with_a_published_weighted_mean() {
    assertThat(
            combine(
                    WhenMissing.INCOMPLETE,
                    part("quizzes", 20, 85),
                    part("homework", 20, 92),
                    part("midterm", 30, 83),
                    part("final", 30, 91))
                .score())
        .hasToString("Optional[87.6]");
  }

  @ParameterizedTest
  @EnumSource(WhenMissing.class)
  void where_all_parts_have_a_score_it_is_the_weighted_mean_of_them(WhenMissing whenMissing) {
    // (40·90 + 30·80) / 70
    assertThat(combine(whenMissing, MASSES, PEERS).score()).contains(Fraction.of(6000, 70));
  }

  @Test
  void by_renormalising_those_that_have_a_score_count_alone() {
    assertThat(combine(WhenMissing.RENORMALISE, MASSES, LEADERS, PEERS).score())
        .contains(Fraction.of(6000, 70));
  }

  @Test
  void a_missing_score_that_counts_as_0_keeps_its_weight() {
    assertThat(combine(WhenMissing.ZERO, MASSES, LEADERS, PEERS).score()).contains(Fraction.of(60));
  }

  @Test
  void an_incomplete_node_has_no_score_and_says_what_is_missing() {
    assertThat(combine(WhenMissing.INCOMPLETE, MASSES, LEADERS, PEERS))
        .isInstanceOfSatisfying(
            Scored.NotApplicable.class,
            none -> assertThat(none.reason().en()).startsWith("leaders has no score"));
  }

  @ParameterizedTest
  @EnumSource(WhenMissing.class)
  void where_no_part_has_a_score_there_is_none(WhenMissing whenMissing) {
    assertThat(combine(whenMissing, LEADERS, missing("self", 1)).score()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(WhenMissing.class)
  void a_single_part_keeps_its_score(WhenMissing whenMissing) {
    assertThat(combine(whenMissing, part("only", 7, -20)).score()).contains(Fraction.of(-20));
  }

  @Test
  void the_steps_name_the_parts_and_say_which_one_counts_as_0() {
    Scored scored = combine(WhenMissing.ZERO, MASSES, LEADERS);

    Step quotient = ((Scored.Score) scored).working().get().step();
    Step sum = (Step) quotient.operands().get(0);
    assertThat(((Step) sum.operands().get(1)).operands())
        .extracting(operand -> operand.name().en() + ": " + operand.result())
        .containsExactly(
            "weight of leaders: 30", "score of leaders, which has none: counts as 0: 0");
    assertThat(quotient.operands().get(1).result()).isEqualTo(Fraction.of(70));
  }

  @Property
  void the_steps_come_to_the_score(
      @ForAll("parts") List<Part> parts, @ForAll WhenMissing whenMissing) {
    Scored scored = rule.combine(parts, new PartParameters(whenMissing));

    scored.score().ifPresent(score -> assertThat(Redone.from(scored)).isEqualTo(score));
  }

  @Property
  void all_weights_times_a_number_change_nothing(
      @ForAll("parts") List<Part> parts,
      @ForAll WhenMissing whenMissing,
      @ForAll @IntRange(min = 1, max = 1000) int numerator,
      @ForAll @IntRange(min = 1, max = 1000) int denominator) {
    Fraction factor = Fraction.of(numerator, denominator);
    List<Part> scaled =
        parts.stream()
            .map(p -> new Part(p.id(), p.title(), p.weight().times(factor), p.score()))
            .toList();

    assertThat(rule.combine(scaled, new PartParameters(whenMissing)).score())
        .isEqualTo(rule.combine(parts, new PartParameters(whenMissing)).score());
  }

  @Property
  void a_renormalised_score_lies_between_the_least_and_the_greatest(
      @ForAll("parts") List<Part> parts) {
    List<Fraction> scores = parts.stream().flatMap(part -> part.score().stream()).sorted().toList();

    Optional<Fraction> combined =
        rule.combine(parts, new PartParameters(WhenMissing.RENORMALISE)).score();

    assertThat(combined.isPresent()).isEqualTo(!scores.isEmpty());
    combined.ifPresent(
        score -> assertThat(score).isBetween(scores.get(0), scores.get(scores.size() - 1)));
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Fraction> weights = Arbitraries.longs().between(1, 500).map(n -> Fraction.of(n, 7));
    Arbitrary<Fraction> scores =
        Arbitraries.longs().between(-1000, 1000).map(n -> Fraction.of(n, 9));
    return Combinators.combine(weights, scores.optional(0.7))
        .as((weight, score) -> new Part("p", Text.of("part"), weight, score))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .withoutEdgeCases();
  }
}
