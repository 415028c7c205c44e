package org.pingyi.evaluation.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.BeforeAndAfter.Named;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rules.difference.Adjust;
import org.pingyi.evaluation.tally.Cell;

/** How far what was low is expected to rise by itself, by how many ratings it has. */
class RegressionPropertyTest {

  private static BeforeAndAfter leaf(int object, Cell before, Cell after, boolean fellShort) {
    return new BeforeAndAfter(
        new Named("o" + object, Text.of("an object")),
        new Named("c", Text.of("c")),
        Optional.empty(),
        before,
        after,
        fellShort);
  }

  private static Cell cell(int positive, int rated) {
    return PutRightPropertyTest.cell(positive, rated);
  }

  private static List<Figure> figures(List<BeforeAndAfter> leaves) {
    return PutRightPropertyTest.figures(leaves, Adjust.HOLM);
  }

  private static Figure figure(List<Figure> figures, String id, int object) {
    return figures.stream()
        .filter(each -> each.id().equals(id))
        .filter(each -> each.of().object().equals(Optional.of("o" + object)))
        .findFirst()
        .orElseThrow();
  }

  private static double value(List<Figure> figures, String id, int object) {
    return ((Answer.Known) figure(figures, id, object).answer()).value().doubleValue();
  }

  private static List<Figure> unchanged(List<Cell> cells) {
    List<BeforeAndAfter> leaves = new ArrayList<>();
    cells.forEach(cell -> leaves.add(leaf(leaves.size(), cell, cell, true)));
    return figures(leaves);
  }

  /** Of k shares of n ratings each, each moves by (k − 3)·m(1 − m)/n/Σ(p − m)² of the way. */
  @Property(tries = 40)
  void with_as_many_ratings_each_all_go_the_part_of_the_way_that_steins_estimator_says(
      @ForAll @Size(min = 4, max = 15) List<@IntRange(max = 30) Integer> positive) {
    List<Figure> figures = unchanged(positive.stream().map(good -> cell(good, 30)).toList());

    double mean = positive.stream().mapToDouble(good -> good / 30.0).average().orElseThrow();
    double spread = positive.stream().mapToDouble(good -> Math.pow(good / 30.0 - mean, 2)).sum();
    double chance = (positive.size() - 3) * mean * (1 - mean) / 30;
    double way = spread < 1e-12 ? 0 : Math.min(1, chance / spread);
    for (int i = 0; i < positive.size(); i++) {
      assertThat(value(figures, "regression", i))
          .isCloseTo(way * (mean - positive.get(i) / 30.0), within(1e-6));
    }
  }

  @Property(tries = 40)
  void of_two_with_the_same_share_the_one_with_fewer_ratings_goes_further(
      @ForAll @IntRange(max = 9) int positive,
      @ForAll @IntRange(min = 2, max = 30) int times,
      @ForAll @Size(min = 2, max = 10) List<@IntRange(max = 20) Integer> others) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(positive, 10));
    cells.add(cell(positive * times, 10 * times));
    others.forEach(good -> cells.add(cell(good, 20)));
    List<Figure> figures = unchanged(cells);

    assertThat(Math.abs(value(figures, "regression", 0)))
        .isGreaterThanOrEqualTo(Math.abs(value(figures, "regression", 1)));
  }

  /** Calculated elsewhere: m = 0.773421, A = 0.023320 and v = 0.021905, so 0.484360 of the way. */
  @Example
  void what_is_low_because_it_has_few_ratings_is_not_said_to_be_improved_by_chance() {
    List<BeforeAndAfter> leaves = new ArrayList<>();
    IntStream.range(0, 18)
        .mapToObj(i -> cell(270 + 6 * i, 400))
        .forEach(cell -> leaves.add(leaf(leaves.size(), cell, cell, false)));
    leaves.add(leaf(18, cell(2, 8), cell(16, 20), true));
    List<Figure> figures = figures(leaves);

    assertThat(value(figures, "fisher-p-adjusted", 18)).isLessThan(0.05);
    assertThat(value(figures, "share-lower", 18)).isCloseTo(0.146569, within(1e-6));
    assertThat(value(figures, "regression", 18)).isCloseTo(0.253524, within(1e-6));
    assertThat(figure(figures, "verdict", 18).title().en())
        .isEqualTo("not shown, for regression to the mean may do as much");
  }

  /** Calculated elsewhere: the interval of 99.75%, which allows for 20, begins at 0.013334. */
  @Example
  void of_many_comparisons_a_rise_has_to_be_surer_not_to_be_regression() {
    List<BeforeAndAfter> leaves = new ArrayList<>();
    leaves.add(leaf(0, cell(60, 200), cell(92, 200), true));
    IntStream.range(1, 20).forEach(i -> leaves.add(leaf(i, cell(60, 200), cell(60, 200), true)));
    IntStream.range(20, 40).forEach(i -> leaves.add(leaf(i, cell(80, 200), cell(80, 200), false)));
    List<Figure> figures = figures(leaves);

    assertThat(value(figures, "fisher-p-adjusted", 0)).isCloseTo(0.027387, within(1e-6));
    assertThat(value(figures, "share-lower", 0)).isCloseTo(0.064920, within(1e-6));
    assertThat(value(figures, "regression", 0)).isCloseTo(0.021044, within(1e-6));
    assertThat(figure(figures, "verdict", 0).title().en())
        .isEqualTo("not shown, for regression to the mean may do as much");
    assertThat(figure(PutRightPropertyTest.figures(leaves, Adjust.NONE), "verdict", 0).title().en())
        .isEqualTo("improved");
  }

  /**
   * The interval that allows for all comparisons reaches past regression, which it fell against.
   */
  @Example
  void what_fell_although_it_would_have_risen_by_itself_is_worse() {
    List<BeforeAndAfter> leaves = new ArrayList<>();
    leaves.add(leaf(0, cell(60, 200), cell(40, 200), true));
    IntStream.range(1, 20).forEach(i -> leaves.add(leaf(i, cell(60, 200), cell(180, 200), true)));
    IntStream.range(20, 40).forEach(i -> leaves.add(leaf(i, cell(80, 200), cell(80, 200), false)));
    List<Figure> figures = figures(leaves);

    assertThat(value(figures, "share-upper", 0)).isNegative();
    assertThat(value(figures, "regression", 0)).isCloseTo(0.021044, within(1e-6));
    assertThat(figure(figures, "verdict", 0).title().en()).isEqualTo("worse");
    assertThat(figure(figures, "verdict", 1).title().en()).isEqualTo("improved");
  }
}
