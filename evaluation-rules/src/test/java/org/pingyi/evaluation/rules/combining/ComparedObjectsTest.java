package org.pingyi.evaluation.rules.combining;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Cohorts;
import org.pingyi.evaluation.rules.Judges;
import org.pingyi.evaluation.rules.Redone;

/** What the rules have in common that compare objects. */
class ComparedObjectsTest {

  private static final Cohorts COHORTS = new Cohorts(1);

  private static final Fraction HALF = Fraction.of(1, 2);

  /** The rules, each with the key of the values that R calculates. */
  enum Method {
    GREY("grey-relational") {
      @Override
      List<Scored> combine(List<List<Part>> objects, WhenLacking whenMissing) {
        return new GreyRelational()
            .combine(objects, new GreyRelational.Parameters(HALF, whenMissing));
      }
    },
    RANKS("rank-sum-ratio") {
      @Override
      List<Scored> combine(List<List<Part>> objects, WhenLacking whenMissing) {
        return new RankSumRatio().combine(objects, new ComparedParameters(whenMissing));
      }
    },
    TOPSIS("topsis") {
      @Override
      List<Scored> combine(List<List<Part>> objects, WhenLacking whenMissing) {
        return new Topsis().combine(objects, new ComparedParameters(whenMissing));
      }
    };

    private final String key;

    Method(String key) {
      this.key = key;
    }

    abstract List<Scored> combine(List<List<Part>> objects, WhenLacking whenMissing);

    List<Optional<Fraction>> scores(List<List<Part>> objects, WhenLacking whenMissing) {
      return combine(objects, whenMissing).stream().map(Scored::score).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void judges_come_out_as_published(Method method) {
    List<Scored> scored = method.combine(Judges.objects(), WhenLacking.RENORMALISE);
    List<BigDecimal> published = Judges.scores(method.key);

    assertThat(scored).hasSize(43).hasSameSizeAs(published);
    for (int i = 0; i < published.size(); i++) {
      Fraction score = scored.get(i).score().orElseThrow();
      assertThat(score.dividedBy(Fraction.HUNDRED).toDecimal(MathContext.DECIMAL128))
          .isCloseTo(published.get(i), within(Judges.TWELVE_DIGITS));
      assertThat(Redone.from(scored.get(i))).isEqualTo(score);
    }
  }

  /**
   * The example of G.-H. Tzeng and J.-J. Huang, Multiple Attribute Decision Making (CRC Press,
   * 2011), with weights of 0.3, 0.4 and 0.3. Printed are 0.5037, 0.6581, 0.7482 and 0.3340.
   */
  @Test
  void nearness_to_the_ideal_is_that_of_a_textbook() {
    List<List<Part>> objects =
        Stream.of(row(5, 8, 4), row(7, 6, 8), row(8, 8, 6), row(7, 4, 6))
            .map(row -> List.of(part("a", 3, row[0]), part("b", 4, row[1]), part("c", 3, row[2])))
            .toList();

    assertThat(Method.TOPSIS.scores(objects, WhenLacking.RENORMALISE))
        .extracting(score -> score.orElseThrow().rounded(2, RoundingMode.HALF_UP).toString())
        .containsExactly("50.37", "65.81", "74.82", "33.40");
  }

  private static Part part(String id, long weight, int score) {
    return new Part(id, Text.of(id), Fraction.of(weight), Optional.of(Fraction.of(score)));
  }

  @ParameterizedTest
  @EnumSource
  void the_best_in_everything_has_100(Method method) {
    List<List<Part>> three = COHORTS.of(row(10, 20), row(30, 40), row(20, 40));

    assertThat(method.scores(three.subList(0, 2), WhenLacking.RENORMALISE).get(1))
        .contains(Fraction.HUNDRED);
  }

  @ParameterizedTest
  @EnumSource
  void a_single_object_is_compared_with_nobody(Method method) {
    assertThat(method.scores(COHORTS.of(row(10, 20)), WhenLacking.RENORMALISE))
        .containsExactly(Optional.empty());
    assertThat(method.scores(List.of(), WhenLacking.INCOMPLETE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GREY", "TOPSIS"})
  void a_criterion_in_which_all_are_equal_moves_nothing(Method method) {
    List<List<Part>> equal = COHORTS.of(row(10, 7), row(30, 7), row(25, 7));
    List<List<Part>> without = COHORTS.of(row(10), row(30), row(25));

    assertThat(method.scores(equal, WhenLacking.RENORMALISE))
        .isEqualTo(method.scores(without, WhenLacking.RENORMALISE));
  }

  @ParameterizedTest
  @EnumSource(names = {"GREY", "TOPSIS"})
  void where_nobody_differs_there_is_no_score_and_a_reason(Method method) {
    assertThat(method.combine(COHORTS.of(row(5, 7), row(5, 7)), WhenLacking.RENORMALISE))
        .allSatisfy(
            scored ->
                assertThat(scored)
                    .isInstanceOfSatisfying(
                        Scored.NotApplicable.class,
                        none -> assertThat(none.reason().en()).contains("do not differ")));
  }

  @ParameterizedTest
  @EnumSource
  void who_lacks_a_score_is_compared_in_the_others_or_with_nobody(Method method) {
    List<List<Part>> lacking = COHORTS.of(row(10, 20), row(30, 40), row(20, null), row(15, 50));
    List<List<Part>> without = COHORTS.of(row(10, 20), row(30, 40), row(15, 50));

    List<Optional<Fraction>> renormalised = method.scores(lacking, WhenLacking.RENORMALISE);
    List<Optional<Fraction>> incomplete = method.scores(lacking, WhenLacking.INCOMPLETE);

    assertThat(renormalised).doesNotContain(Optional.empty());
    assertThat(renormalised.get(2))
        .isEqualTo(
            method
                .scores(COHORTS.of(row(10), row(30), row(20), row(15)), WhenLacking.RENORMALISE)
                .get(2));
    assertThat(incomplete.get(2)).isEmpty();
    assertThat(incomplete.stream().filter(Optional::isPresent).toList())
        .isEqualTo(method.scores(without, WhenLacking.INCOMPLETE));
  }

  @ParameterizedTest
  @EnumSource
  void an_object_without_any_score_has_none(Method method) {
    assertThat(
            method.scores(
                COHORTS.of(row(10, 20), row(null, null), row(15, 50)), WhenLacking.RENORMALISE))
        .element(1)
        .isEqualTo(Optional.empty());
  }

  @Property(tries = 200)
  void objects_in_another_order_have_the_same_scores(
      @ForAll Method method,
      @ForAll WhenLacking whenMissing,
      @ForAll("cohorts") List<List<Part>> objects,
      @ForAll Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, objects.size()).boxed().toList());
    Collections.shuffle(order, random);

    List<Optional<Fraction>> scores = method.scores(objects, whenMissing);

    assertThat(method.scores(order.stream().map(objects::get).toList(), whenMissing))
        .isEqualTo(order.stream().map(scores::get).toList());
  }

  @Property(tries = 200)
  void equal_objects_have_equal_scores_from_0_to_100(
      @ForAll Method method,
      @ForAll WhenLacking whenMissing,
      @ForAll("cohorts") List<List<Part>> objects) {
    List<List<Part>> twice = Stream.of(objects, objects).flatMap(List::stream).toList();

    List<Optional<Fraction>> scores = method.scores(twice, whenMissing);

    assertThat(scores.subList(0, objects.size()))
        .isEqualTo(scores.subList(objects.size(), twice.size()))
        .allSatisfy(
            score ->
                score.ifPresent(
                    number -> assertThat(number).isBetween(Fraction.ZERO, Fraction.HUNDRED)));
  }

  @Property(tries = 200)
  void the_steps_come_to_the_score_and_scaled_weights_change_nothing(
      @ForAll Method method, @ForAll("cohorts") List<List<Part>> objects) {
    List<List<Part>> scaled =
        objects.stream()
            .map(
                object ->
                    object.stream()
                        .map(p -> new Part(p.id(), p.title(), p.weight().times(7), p.score()))
                        .toList())
            .toList();
    List<Scored> scored = method.combine(objects, WhenLacking.RENORMALISE);

    assertThat(scored.stream().map(Scored::score).toList())
        .isEqualTo(method.scores(scaled, WhenLacking.RENORMALISE));
    scored.forEach(
        each -> each.score().ifPresent(score -> assertThat(Redone.from(each)).isEqualTo(score)));
  }

  @Provide
  Arbitrary<List<List<Part>>> cohorts() {
    return COHORTS.all(
        Arbitraries.integers().between(1, 3),
        Arbitraries.integers().between(-20, 20).injectNull(0.1));
  }
}
