package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule.GradeChange;
import org.pingyi.evaluation.rule.GradingRule.Graded;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.grading.Bands.Band;

class ShareLimitsPropertyTest {

  private static final int BANDS = 4;

  /** A pool in rank order: ranks, the number of each one's grade, and the limits of the bands. */
  record Pool(List<Integer> ranks, List<Integer> grades, List<Optional<Share>> limits) {

    List<Integer> limited() {
      List<Integer> after = new ArrayList<>(grades);
      for (GradeChange change : changes()) {
        after.set(change.object(), Integer.valueOf(change.to().id()));
      }
      return after;
    }

    List<GradeChange> changes() {
      List<Graded> pool =
          IntStream.range(0, ranks.size())
              .mapToObj(
                  i ->
                      new Graded(
                          Appraised.of("0", ranks.get(i)), Optional.of(grade(grades.get(i)))))
              .toList();
      List<GradeBand<Band>> bands =
          IntStream.range(0, BANDS)
              .mapToObj(
                  i ->
                      new GradeBand<>(
                          grade(i), new Band(Optional.of(BigDecimal.valueOf(-i)), limits.get(i))))
              .toList();
      return new Bands().limit(pool, bands, new NoParameters());
    }

    private static Grade grade(int number) {
      return new Grade(String.valueOf(number), Text.of("grade " + number));
    }
  }

  @Property
  void no_band_is_held_by_more_than_its_share(@ForAll("pools") Pool pool) {
    List<Integer> after = pool.limited();

    for (int band = 0; band < BANDS; band++) {
      int number = band;
      long holders = after.stream().filter(grade -> grade == number).count();
      pool.limits()
          .get(band)
          .ifPresent(
              share -> assertThat(holders).isLessThanOrEqualTo(share.floorOf(pool.ranks().size())));
    }
  }

  @Property
  void of_equal_rank_and_grade_all_or_none_step_down(@ForAll("pools") Pool pool) {
    List<Integer> after = pool.limited();

    for (int i = 1; i < after.size(); i++) {
      if (pool.ranks().get(i).equals(pool.ranks().get(i - 1))
          && pool.grades().get(i).equals(pool.grades().get(i - 1))) {
        assertThat(after.get(i)).isEqualTo(after.get(i - 1));
      }
    }
  }

  @Property
  void nobody_rises_and_each_change_is_one_step(@ForAll("pools") Pool pool) {
    List<Integer> before = new ArrayList<>(pool.grades());

    for (GradeChange change : pool.changes()) {
      int to = Integer.parseInt(change.to().id());
      assertThat(to).isEqualTo(before.get(change.object()) + 1);
      before.set(change.object(), to);
    }
  }

  @Property
  void who_had_the_same_grade_with_a_better_rank_is_never_worse_off(@ForAll("pools") Pool pool) {
    List<Integer> after = pool.limited();

    for (int better = 0; better < after.size(); better++) {
      for (int worse = better + 1; worse < after.size(); worse++) {
        if (pool.grades().get(better).equals(pool.grades().get(worse))) {
          assertThat(after.get(better)).isLessThanOrEqualTo(after.get(worse));
        }
      }
    }
  }

  @Provide
  Arbitrary<Pool> pools() {
    Arbitrary<Boolean> tied = Arbitraries.of(false, false, true);
    Arbitrary<Optional<Share>> limit =
        Arbitraries.longs().between(0, 10).map(tenths -> Share.of(tenths, 10)).optional(0.7);
    return Arbitraries.integers()
        .between(1, 25)
        .flatMap(
            size ->
                Combinators.combine(
                        tied.list().ofSize(size),
                        Arbitraries.integers().between(0, BANDS - 1).list().ofSize(size),
                        limit.list().ofSize(BANDS - 1))
                    .as(ShareLimitsPropertyTest::pool));
  }

  private static Pool pool(List<Boolean> tied, List<Integer> grades, List<Optional<Share>> limits) {
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < tied.size(); i++) {
      ranks.add(i > 0 && tied.get(i) ? ranks.get(i - 1) : Integer.valueOf(i + 1));
    }
    List<Optional<Share>> all = new ArrayList<>(limits);
    all.add(Optional.empty());
    return new Pool(ranks, grades, all);
  }
}
