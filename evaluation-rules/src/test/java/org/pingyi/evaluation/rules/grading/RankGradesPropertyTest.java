package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.grading.Quota.Ties;

/** What grades by rank have to keep, whatever the pool. */
class RankGradesPropertyTest {

  private static Grade grade(int number) {
    return new Grade(String.valueOf(number), Text.of("grade " + number));
  }

  private static List<Integer> numbers(List<Optional<Grade>> grades) {
    return grades.stream().map(grade -> Integer.valueOf(grade.orElseThrow().id())).toList();
  }

  private static List<Standing> pool(List<Integer> ranks) {
    return ranks.stream().<Standing>map(rank -> Appraised.of("0", rank)).toList();
  }

  /** Grades by quota, the shares being tenths of which all together are at most ten. */
  private static List<Integer> quota(List<Integer> ranks, List<Integer> tenths, Ties ties) {
    List<GradeBand<Quota.Band>> bands = new ArrayList<>();
    for (int i = 0; i < tenths.size(); i++) {
      Share share = Share.of(tenths.get(i), 10);
      bands.add(new GradeBand<>(grade(i), new Quota.Band(Optional.of(share))));
    }
    bands.add(new GradeBand<>(grade(tenths.size()), new Quota.Band(Optional.empty())));
    return numbers(new Quota().grade(pool(ranks), bands, new Quota.Parameters(ties)));
  }

  private static long holders(List<Integer> grades, int downTo) {
    return grades.stream().filter(grade -> grade <= downTo).count();
  }

  private static long places(List<Integer> tenths, int downTo, int size) {
    int sum = tenths.stream().limit(downTo + 1L).mapToInt(Integer::intValue).sum();
    return Fraction.of((long) sum * size, 10).floor();
  }

  @Property
  void where_ties_go_down_no_grades_together_hold_more_than_their_shares(
      @ForAll("ranks") List<Integer> ranks, @ForAll("tenths") List<Integer> tenths) {
    List<Integer> grades = quota(ranks, tenths, Ties.DOWN);

    for (int i = 0; i < tenths.size(); i++) {
      assertThat(holders(grades, i)).isLessThanOrEqualTo(places(tenths, i, ranks.size()));
    }
  }

  @Property
  void where_ties_go_up_no_grades_together_hold_less_than_their_shares(
      @ForAll("ranks") List<Integer> ranks, @ForAll("tenths") List<Integer> tenths) {
    List<Integer> grades = quota(ranks, tenths, Ties.UP);

    for (int i = 0; i < tenths.size(); i++) {
      assertThat(holders(grades, i)).isGreaterThanOrEqualTo(places(tenths, i, ranks.size()));
    }
  }

  @Property
  void without_ties_the_shares_are_met_to_the_place(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll("tenths") List<Integer> tenths) {
    List<Integer> ranks = IntStream.rangeClosed(1, size).boxed().toList();
    List<Integer> down = quota(ranks, tenths, Ties.DOWN);

    assertThat(quota(ranks, tenths, Ties.UP)).isEqualTo(down);
    for (int i = 0; i < tenths.size(); i++) {
      assertThat(holders(down, i)).isEqualTo(places(tenths, i, size));
    }
  }

  @Property
  void a_better_rank_never_has_a_worse_grade_and_the_same_rank_the_same(
      @ForAll("ranks") List<Integer> ranks,
      @ForAll("tenths") List<Integer> tenths,
      @ForAll Ties ties) {
    requireInOrder(ranks, quota(ranks, tenths, ties));
  }

  @Property
  void so_it_is_with_percentile_ranks(
      @ForAll("ranks") List<Integer> ranks,
      @ForAll @Size(max = 4) List<@IntRange(max = 100) Integer> from,
      @ForAll Percentile.Ties ties) {
    List<Integer> falling = from.stream().distinct().sorted((a, b) -> b - a).toList();
    List<GradeBand<Percentile.Band>> bands = new ArrayList<>();
    for (int i = 0; i < falling.size(); i++) {
      BigDecimal least = BigDecimal.valueOf(falling.get(i));
      bands.add(new GradeBand<>(grade(i), new Percentile.Band(Optional.of(least))));
    }
    bands.add(new GradeBand<>(grade(falling.size()), new Percentile.Band(Optional.empty())));

    requireInOrder(
        ranks,
        numbers(new Percentile().grade(pool(ranks), bands, new Percentile.Parameters(ties))));
  }

  private static void requireInOrder(List<Integer> ranks, List<Integer> grades) {
    for (int i = 1; i < ranks.size(); i++) {
      if (ranks.get(i).equals(ranks.get(i - 1))) {
        assertThat(grades.get(i)).isEqualTo(grades.get(i - 1));
      } else {
        assertThat(grades.get(i)).isGreaterThanOrEqualTo(grades.get(i - 1));
      }
    }
  }

  /** Competition ranks in rank order: each is tied with the one before it, or is its own place. */
  @Provide
  Arbitrary<List<Integer>> ranks() {
    return Arbitraries.of(false, false, true)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(
            tied -> {
              List<Integer> ranks = new ArrayList<>();
              for (int i = 0; i < tied.size(); i++) {
                ranks.add(i > 0 && tied.get(i) ? ranks.get(i - 1) : Integer.valueOf(i + 1));
              }
              return ranks;
            });
  }

  /** Up to four shares of at most two tenths each, so that they are no more than the whole. */
  @Provide
  Arbitrary<List<Integer>> tenths() {
    return Arbitraries.integers().between(0, 2).list().ofMinSize(1).ofMaxSize(4);
  }
}
