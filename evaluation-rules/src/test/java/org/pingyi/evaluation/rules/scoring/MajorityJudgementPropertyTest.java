package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.tally.Cell;

/** Ratings are numbers from 0 to 4, the indices of five grades whose values lie unevenly. */
class MajorityJudgementPropertyTest {

  private static final long[] VALUES = {-5, 0, 3, 60, 100};

  private static final OptionScale SCALE =
      new OptionScale(
          "grades",
          Text.of("grades"),
          IntStream.range(0, VALUES.length)
              .mapToObj(i -> Fixtures.option("g" + i, VALUES[i], Attitude.NEUTRAL))
              .toList());

  /** The ratings of two objects by as many raters. */
  record Two(List<Integer> one, List<Integer> other) {}

  @Provide
  Arbitrary<Two> two() {
    return Arbitraries.integers()
        .between(1, 14)
        .flatMap(
            size -> Combinators.combine(ratings(size, size), ratings(size, size)).as(Two::new));
  }

  @Provide
  Arbitrary<List<Integer>> some() {
    return ratings(1, 14);
  }

  private static Arbitrary<List<Integer>> ratings(int from, int to) {
    return Arbitraries.integers()
        .between(0, VALUES.length - 1)
        .list()
        .ofMinSize(from)
        .ofMaxSize(to);
  }

  private static Fraction score(List<Integer> ratings) {
    Map<String, Long> counts = new HashMap<>();
    ratings.forEach(rating -> counts.merge("g" + rating, 1L, Long::sum));
    Cell cell = Fixtures.cell(SCALE, counts);
    return new MajorityJudgement().score(cell, new NoParameters()).score().orElseThrow();
  }

  /** The majority-grades that come out when the middle rating is taken away again and again. */
  private static List<Integer> majorityValue(List<Integer> ratings) {
    List<Integer> left = new ArrayList<>(ratings);
    Collections.sort(left);
    List<Integer> value = new ArrayList<>();
    while (!left.isEmpty()) {
      value.add(left.remove((left.size() - 1) / 2));
    }
    return value;
  }

  private static int compareValues(Two two) {
    return Arrays.compare(
        majorityValue(two.one()).toArray(Integer[]::new),
        majorityValue(two.other()).toArray(Integer[]::new));
  }

  @Property(tries = 2000)
  void a_greater_score_is_a_greater_majority_value(@ForAll("two") Two two) {
    int scores = score(two.one()).compareTo(score(two.other()));
    int values = Integer.signum(compareValues(two));

    assertThat(scores == 0 || scores == values).isTrue();
    if (values == 0) {
      assertThat(scores).isZero();
    }
  }

  /** What the order of gauges is by its definition, with p and q as numbers of equal many. */
  @Property(tries = 2000)
  void the_order_of_scores_is_that_of_the_gauges(@ForAll("two") Two two) {
    assertThat(score(two.one()).compareTo(score(two.other())))
        .isEqualTo(Integer.signum(Arrays.compare(gauge(two.one()), gauge(two.other()))));
  }

  /** The grade, then its sign with p, or less q: greater is better from left to right. */
  private static long[] gauge(List<Integer> ratings) {
    int grade = majorityValue(ratings).get(0);
    long above = ratings.stream().filter(rating -> rating > grade).count();
    long below = ratings.stream().filter(rating -> rating < grade).count();
    return new long[] {grade, above > below ? 1 : 0, above > below ? above : -below};
  }

  @Property
  void as_many_more_ratings_of_each_sort_change_nothing(
      @ForAll("some") List<Integer> ratings, @ForAll @IntRange(min = 2, max = 5) int times) {
    List<Integer> more =
        Collections.nCopies(times, ratings).stream().flatMap(List::stream).toList();

    assertThat(score(more)).isEqualTo(score(ratings));
  }

  @Property
  void who_rates_higher_never_lowers_the_score(
      @ForAll("some") List<Integer> ratings, @ForAll @IntRange(max = 13) int rater) {
    List<Integer> raised = new ArrayList<>(ratings);
    int who = rater % ratings.size();
    raised.set(who, Math.min(VALUES.length - 1, ratings.get(who) + 1));

    assertThat(score(raised)).isGreaterThanOrEqualTo(score(ratings));
  }
}
