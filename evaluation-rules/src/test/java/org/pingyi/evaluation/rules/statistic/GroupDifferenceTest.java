package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.tally.Cell;

class GroupDifferenceTest {

  private static final BigDecimal LITTLE = new BigDecimal("5E-13");

  private static Survey survey(String rest) {
    return new Survey(
        "[ { id: masses }, { id: leaders } ]",
        "statistics: [ { use: group-difference, group: leaders, " + rest + " } ]");
  }

  private static Survey positive(Survey survey, String group, int positive, int rated) {
    return survey.ballots("x", group, "A", positive).ballots("x", group, "C", rated - positive);
  }

  private static List<BigDecimal> exact(Survey survey, String... figures) {
    var report = survey.report();
    return Stream.of(figures)
        .map(
            id ->
                IntStream.range(0, report.statistics().size())
                    .filter(i -> report.statistics().get(i).figure().equals(id))
                    .findFirst()
                    .orElseThrow())
        .map(i -> report.explanations().figure(i).exact().orElseThrow())
        .map(exact -> exact.rounded(15, RoundingMode.HALF_UP))
        .toList();
  }

  /** Newcombe's 56/70 − 48/80, for which he prints 0.0524 to 0.3339, and two by R. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.2, 0.0524314724024, 0.333872654037",
    "9, 10, 3, 10, 0.6, 0.170522723935, 0.809017973535",
    "10, 10, 0, 20, 1, 0.679086037142, 1"
  })
  void the_published_intervals_of_differences_come_out(
      int x1, int n1, int x2, int n2, BigDecimal d, BigDecimal lower, BigDecimal upper) {
    Survey survey = positive(positive(survey("of: shares"), "masses", x1, n1), "leaders", x2, n2);

    List<BigDecimal> found = exact(survey, "share-difference", "share-lower", "share-upper");

    assertThat(found.get(0)).isEqualByComparingTo(d);
    assertThat(found.get(1)).isCloseTo(lower, within(LITTLE));
    assertThat(found.get(2)).isCloseTo(upper, within(LITTLE));
  }

  /** As R's fisher.test has them. */
  @ParameterizedTest
  @CsvSource({
    "56, 14, 48, 32, 0.0125211297492",
    "9, 1, 3, 7, 0.0197666110979",
    "30, 10, 20, 20, 0.0368348330762"
  })
  void the_published_p_values_of_fishers_test_come_out(int a, int b, int c, int d, BigDecimal p) {
    Survey survey =
        positive(positive(survey("of: shares"), "masses", a, a + b), "leaders", c, c + d);

    assertThat(exact(survey, "fisher-p").get(0)).isCloseTo(p, within(LITTLE));
  }

  private static List<Step> values(String... values) {
    return Stream.of(values)
        .map(
            each ->
                Step.of(
                    Text.of("p"),
                    Operation.SUM,
                    List.of(Given.other(Text.of("p"), Fraction.of(new BigDecimal(each))))))
        .toList();
  }

  private static List<String> adjusted(Adjust adjust, String... values) {
    return adjust.adjusted(values(values)).stream()
        .map(each -> each.result().rounded(10, RoundingMode.HALF_UP).stripTrailingZeros())
        .map(BigDecimal::toPlainString)
        .toList();
  }

  /** As R's p.adjust has them. */
  @Test
  void the_published_adjusted_p_values_come_out() {
    String[] values = {"0.01", "0.02", "0.03", "0.005", "0.2"};

    assertThat(adjusted(Adjust.HOLM, values))
        .containsExactly("0.04", "0.06", "0.06", "0.025", "0.2");
    assertThat(adjusted(Adjust.BENJAMINI_HOCHBERG, values))
        .containsExactly("0.025", "0.0333333333", "0.0375", "0.025", "0.2");
    assertThat(adjusted(Adjust.NONE, values)).containsExactly(values);
    assertThat(adjusted(Adjust.HOLM)).isEmpty();
    assertThat(adjusted(Adjust.HOLM, "0.7", "0.8")).containsExactly("1", "1");
  }

  @Property
  void adjusted_p_values_keep_their_order_and_holm_is_the_stricter(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 1000) Integer> thousandths) {
    List<Step> values =
        values(
            thousandths.stream()
                .map(each -> BigDecimal.valueOf(each, 3).toPlainString())
                .toArray(String[]::new));
    List<Fraction> holm = Adjust.HOLM.adjusted(values).stream().map(Step::result).toList();
    List<Fraction> rate =
        Adjust.BENJAMINI_HOCHBERG.adjusted(values).stream().map(Step::result).toList();

    for (int i = 0; i < values.size(); i++) {
      Fraction value = values.get(i).result();
      assertThat(rate.get(i)).isBetween(value, holm.get(i));
      assertThat(holm.get(i)).isLessThanOrEqualTo(Fraction.ONE);
      for (int j = 0; j < values.size(); j++) {
        if (value.compareTo(values.get(j).result()) <= 0) {
          assertThat(holm.get(i)).isLessThanOrEqualTo(holm.get(j));
          assertThat(rate.get(i)).isLessThanOrEqualTo(rate.get(j));
        }
      }
    }
  }

  private static Fraction permutation(Cell one, Cell other, long draws) {
    return PermutationTest.of(
            one,
            other,
            List.of(),
            Given.constant(Text.of("seed"), 1),
            Given.constant(Text.of("draws"), draws))
        .result();
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

  private static Cell cell(List<Integer> values) {
    long[] counts = new long[3];
    values.forEach(each -> counts[each]++);
    return Fixtures.satisfaction(counts[0], counts[1], counts[2], 0);
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

  @Test
  void objects_may_be_compared_with_one_of_them() {
    List<FigureResult> figures =
        new Survey(
                "[ { id: all } ]",
                "statistics: [ { use: group-difference, object: east, of: means, adjust: none } ]")
            .ballots("east", "all", "B", 2)
            .ballots("west", "all", "A", 2)
            .ballots("north", "all", "D", 2)
            .figures();

    assertThat(figures)
        .extracting(Survey::line)
        .containsExactly(
            "mean-difference north whole: nobody rated on one of the two sides",
            "mean-difference west whole: 40.000000",
            "permutation-p west whole: 0.3333333333");
    assertThat(figures.get(1).title()).isEqualTo(Text.of("mean less that of east", "平均分与east之差"));
  }

  @Test
  void p_values_are_adjusted_over_all_comparisons_that_can_be_made() {
    Survey survey = survey("of: shares");
    for (String object : List.of("a", "b", "c")) {
      survey.ballots(object, "masses", "A", 4).ballots(object, "leaders", "C", 3);
    }
    survey.ballots("d", "masses", "A", 1);

    assertThat(survey.lines())
        .contains(
            "fisher-p a whole masses: 0.0285714286",
            "fisher-p-adjusted a whole masses: 0.0857142857",
            "share-difference d whole masses: nobody rated on one of the two sides");
  }

  @Test
  void more_ratings_than_are_worth_counting_have_a_reason() {
    Survey survey =
        survey("of: both").ballots("x", "masses", "A", 19_000).ballots("x", "leaders", "A", 1_001);

    assertThat(survey.lines())
        .contains(
            "fisher-p x whole masses: more than 20000 ratings, for which the interval says enough",
            "permutation-p x whole masses: more than 1000 ratings on both sides, which are not"
                + " dealt again");
  }

  /** All but the last comparison have more ways than are counted: 300 ratings on either side. */
  @Test
  void more_ratings_to_deal_than_are_worth_drawing_have_a_reason_and_what_is_counted_is_not() {
    Survey survey = survey("of: means, adjust: none, draws: 99999");
    for (int i = 0; i < 34; i++) {
      for (String group : List.of("masses", "leaders")) {
        survey.ballots("o" + i, group, "A", 100);
        survey.ballots("o" + i, group, "B", 100);
        survey.ballots("o" + i, group, "C", 100);
      }
    }
    survey.ballots("few", "masses", "A", 2).ballots("few", "leaders", "C", 2);

    assertThat(survey.lines())
        .contains(
            "permutation-p o0 whole masses: more than 1000000000 ratings to deal in all"
                + " comparisons and draws; fewer draws can be made",
            "permutation-p few whole masses: 0.3333333333");
  }

  @Test
  void an_object_that_is_not_there_is_told() {
    assertThat(Survey.of("use: group-difference, object: nobody").lines())
        .containsExactly("difference: there is no object nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"group: all, object: x", "of: both", "object: x, draws: 9"})
  void what_is_compared_is_named_once_and_draws_have_a_number(String parameters) {
    assertThatThrownBy(() -> Survey.of("use: group-difference, " + parameters).scheme())
        .isInstanceOf(InputException.class);
  }

  @Test
  void the_only_group_has_none_to_be_compared_with() {
    assertThatThrownBy(() -> Survey.of("use: group-difference, group: all").scheme())
        .isInstanceOfSatisfying(
            InputException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::path)
                    .containsExactly("statistics[0].group"));
  }

  /** As Java's own SplittableRandom has them, which is the generator's reference. */
  @Property
  void the_generator_is_the_published_one(@ForAll long seed) {
    Draws draws = new Draws(seed);
    SplittableRandom reference = new SplittableRandom(seed);

    for (int i = 0; i < 5; i++) {
      assertThat(draws.next()).isEqualTo(reference.nextLong());
    }
  }
}
