package org.pingyi.evaluation.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.tally.Cell;

/** The ways to deal ratings, counted and drawn, held against slower ways to find them. */
class DealtRatingsTest {

  private static Fraction permutation(Cell one, Cell other, long draws) {
    return PermutationTest.of(
            one,
            other,
            List.of(),
            Given.constant(Text.of("seed"), 1),
            Given.constant(Text.of("draws"), draws))
        .result();
  }

  private static Cell cell(List<Integer> values) {
    long[] counts = new long[3];
    values.forEach(each -> counts[each]++);
    return Fixtures.satisfaction(counts[0], counts[1], counts[2], 0);
  }

  /** As SciPy's permutation_test finds by all 35 ways to deal seven, and by all 1716 for 13. */
  @Test
  void the_independently_counted_p_values_come_out() {
    assertThat(permutation(marks(37, 49, 55, 57), marks(23, 31, 46), 99))
        .isEqualTo(Fraction.of(4, 35));
    assertThat(permutation(marks(8, 9, 9, 8, 10, 7), marks(6, 7, 8, 5, 6, 7, 9), 99))
        .isEqualTo(Fraction.of(86, 1716));
  }

  private static Cell marks(Integer... marks) {
    return Fixtures.cell(
        Fixtures.POINTS,
        Stream.of(marks).collect(Collectors.groupingBy(String::valueOf, Collectors.counting())));
  }

  /** Deals the ratings in every way there is, one rating after the other. */
  @Property(tries = 100)
  void all_ways_are_counted_as_dealing_one_by_one_finds_them(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 2) Integer> one,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 2) Integer> other) {
    long[] worth = {100, 80, 40};
    List<Long> all = Stream.concat(one.stream(), other.stream()).map(each -> worth[each]).toList();
    long observed = distance(all, (1 << one.size()) - 1, one.size());
    long ways = 0;
    long far = 0;
    for (int dealt = 0; dealt < 1 << all.size(); dealt++) {
      if (Integer.bitCount(dealt) == one.size()) {
        ways++;
        far += distance(all, dealt, one.size()) >= observed ? 1 : 0;
      }
    }

    assertThat(permutation(cell(one), cell(other), 99)).isEqualTo(Fraction.of(far, ways));
    assertThat(permutation(cell(other), cell(one), 99)).isEqualTo(Fraction.of(far, ways));
  }

  private static long distance(List<Long> all, int dealt, int number) {
    long sum = 0;
    long total = 0;
    for (int i = 0; i < all.size(); i++) {
      total += all.get(i);
      sum += (dealt >> i & 1) == 1 ? all.get(i) : 0;
    }
    return Math.abs(sum * all.size() - total * number);
  }

  @Test
  void where_there_are_too_many_ways_to_count_draws_come_close_to_them() {
    Map<String, Long> low = Map.of("10", 3L, "20", 4L, "30", 5L, "40", 4L, "50", 3L, "60", 1L);
    Map<String, Long> high = Map.of("10", 1L, "20", 2L, "30", 4L, "40", 5L, "50", 4L, "60", 3L);
    Cell one = Fixtures.cell(Fixtures.POINTS, low);
    Cell other = Fixtures.cell(Fixtures.POINTS, high);

    Fraction drawn = permutation(one, other, 20_000);

    // counted by dynamic programming over number and sum of the ratings dealt
    assertThat(drawn.rounded(6, RoundingMode.HALF_UP))
        .isCloseTo(counted(low, high), within(new BigDecimal("0.01")))
        // what a program of its own comes to with the same generator
        .isEqualTo(new BigDecimal("0.111294"));
    assertThat(permutation(one, other, 20_000)).isEqualTo(drawn);
  }

  private static BigDecimal counted(Map<String, Long> one, Map<String, Long> other) {
    int first = (int) one.values().stream().mapToLong(Long::longValue).sum();
    List<Integer> all = new ArrayList<>();
    List.of(one, other)
        .forEach(
            side ->
                side.forEach(
                    (value, count) ->
                        all.addAll(
                            Collections.nCopies(count.intValue(), Integer.parseInt(value) / 10))));
    int total = all.stream().mapToInt(Integer::intValue).sum();
    double[][] ways = new double[first + 1][total + 1];
    ways[0][0] = 1;
    for (int value : all) {
      for (int number = first; number > 0; number--) {
        for (int sum = total; sum >= value; sum--) {
          ways[number][sum] += ways[number - 1][sum - value];
        }
      }
    }
    int sumOfFirst = all.subList(0, first).stream().mapToInt(Integer::intValue).sum();
    int observed = Math.abs(sumOfFirst * all.size() - total * first);
    double every = 0;
    double far = 0;
    for (int sum = 0; sum <= total; sum++) {
      every += ways[first][sum];
      far += Math.abs(sum * all.size() - total * first) >= observed ? ways[first][sum] : 0;
    }
    return BigDecimal.valueOf(far / every);
  }
}
