package org.pingyi.evaluation.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.option;
import static org.pingyi.evaluation.rules.Fixtures.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.BeforeAndAfter.Named;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rules.difference.Adjust;
import org.pingyi.evaluation.tally.Cell;

class PutRightPropertyTest {

  private static final OptionScale SCALE =
      scale(option("good", 100, Attitude.POSITIVE), option("poor", 0, Attitude.NEGATIVE));

  static List<Figure> figures(List<BeforeAndAfter> cells, Adjust adjust) {
    return new PutRight().compare(cells, new PutRight.Parameters(Share.parse("95%"), adjust));
  }

  private static Map<String, String> said(List<Figure> figures) {
    Map<String, String> said = new HashMap<>();
    for (Figure figure : figures) {
      said.put(
          figure.id() + " " + figure.of().object().orElse(""),
          figure.answer() instanceof Answer.Known known
              ? figure.title().en() + known.value().toPlainString()
              : ((Answer.NotApplicable) figure.answer()).reason().en());
    }
    return said;
  }

  private static Map<String, Integer> verdicts(List<Figure> figures) {
    Map<String, Integer> verdicts = new HashMap<>();
    for (Figure figure : figures) {
      if (figure.id().equals("verdict") && figure.answer() instanceof Answer.Known known) {
        verdicts.put(figure.of().object().orElseThrow(), known.value().intValueExact());
      }
    }
    return verdicts;
  }

  private static BeforeAndAfter with(BeforeAndAfter cell, String object, Cell before, Cell after) {
    return new BeforeAndAfter(
        new Named(object, Text.of("an object")),
        cell.criterion(),
        cell.group(),
        before,
        after,
        cell.fellShort());
  }

  private static List<BeforeAndAfter> each(
      List<BeforeAndAfter> cells, UnaryOperator<BeforeAndAfter> change) {
    return cells.stream().map(change).toList();
  }

  @Property(tries = 30)
  void the_order_of_what_is_compared_changes_nothing(
      @ForAll("cells") List<BeforeAndAfter> cells, @ForAll Adjust adjust, @ForAll long seed) {
    List<BeforeAndAfter> other = new ArrayList<>(cells);
    Collections.shuffle(other, new Random(seed));

    assertThat(said(figures(other, adjust))).isEqualTo(said(figures(cells, adjust)));
  }

  @Property(tries = 30)
  void other_names_give_the_same_figures_under_those_names(
      @ForAll("cells") List<BeforeAndAfter> cells, @ForAll Adjust adjust) {
    List<BeforeAndAfter> other =
        each(cells, cell -> with(cell, "other " + cell.object().id(), cell.before(), cell.after()));

    Map<String, String> renamed = new HashMap<>();
    said(figures(cells, adjust))
        .forEach(
            (name, value) ->
                renamed.put(name.endsWith(" ") ? name : name.replace(" ", " other "), value));
    assertThat(said(figures(other, adjust))).isEqualTo(renamed);
  }

  /** What regression to the mean brings is known of the earlier side alone, so of few cells. */
  @Property(tries = 50)
  void where_nothing_regresses_before_and_after_swapped_turn_improved_into_worse(
      @ForAll("cells") List<BeforeAndAfter> cells, @ForAll Adjust adjust) {
    List<BeforeAndAfter> few = cells.stream().limit(Regression.LEAST - 1).toList();
    List<BeforeAndAfter> swapped =
        each(few, cell -> with(cell, cell.object().id(), cell.after(), cell.before()));

    Map<String, Integer> opposite = new HashMap<>();
    verdicts(figures(few, adjust)).forEach((object, verdict) -> opposite.put(object, -verdict));
    assertThat(verdicts(figures(swapped, adjust))).isEqualTo(opposite);
  }

  @Property(tries = 30)
  void what_did_not_change_is_not_shown(
      @ForAll("cells") List<BeforeAndAfter> cells, @ForAll Adjust adjust) {
    List<BeforeAndAfter> same =
        each(cells, cell -> with(cell, cell.object().id(), cell.before(), cell.before()));

    assertThat(verdicts(figures(same, adjust)).values()).containsOnly(0);
  }

  @Property(tries = 30)
  void the_stricter_adjustment_shows_no_more(@ForAll("cells") List<BeforeAndAfter> cells) {
    Map<String, Integer> none = verdicts(figures(cells, Adjust.NONE));
    Map<String, Integer> holm = verdicts(figures(cells, Adjust.HOLM));

    assertThat(holm).allSatisfy((object, is) -> assertThat(is).isIn(0, none.get(object)));
  }

  @Property(tries = 30)
  void by_itself_all_that_is_compared_moves_towards_the_mean_and_never_past_it(
      @ForAll("cells") List<BeforeAndAfter> cells) {
    List<BeforeAndAfter> chosen =
        each(
            cells,
            cell ->
                new BeforeAndAfter(
                    cell.object(),
                    cell.criterion(),
                    cell.group(),
                    cell.before(),
                    cell.after(),
                    true));
    List<Fraction> shares =
        chosen.stream()
            .map(cell -> Fraction.of(cell.before().positive(), cell.before().rated()))
            .toList();
    Fraction mean =
        shares.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(shares.size()));
    Map<String, String> said = said(figures(chosen, Adjust.NONE));

    for (int i = 0; i < chosen.size() && said.containsKey("regression o0"); i++) {
      String text = said.getOrDefault("regression " + chosen.get(i).object().id(), "");
      Fraction moved = Fraction.of(new BigDecimal(text.substring(text.indexOf(')') + 1)));
      Fraction whole = mean.minus(shares.get(i));
      Fraction slack = Fraction.of(1, 1_000_000);
      assertThat(absolute(moved)).isLessThanOrEqualTo(absolute(whole).plus(slack));
      assertThat(moved.times(whole).signum()).isGreaterThanOrEqualTo(0);
    }
  }

  private static Fraction absolute(Fraction number) {
    return number.signum() < 0 ? number.negated() : number;
  }

  static Cell cell(int positive, int rated) {
    return Cell.of(
        SCALE, rated, Map.of("good", (long) positive, "poor", (long) (rated - positive)));
  }

  /** One to twelve leaves, the first of which fell short, each with ratings on both sides. */
  @Provide
  Arbitrary<List<BeforeAndAfter>> cells() {
    Arbitrary<Cell> cell =
        Arbitraries.integers()
            .between(1, 40)
            .flatMap(
                rated -> Arbitraries.integers().between(0, rated).map(good -> cell(good, rated)));
    Arbitrary<BeforeAndAfter> pair =
        Combinators.combine(cell, cell, Arbitraries.of(true, false))
            .as(
                (before, after, fellShort) ->
                    new BeforeAndAfter(
                        new Named("o", Text.of("an object")),
                        new Named("c", Text.of("c")),
                        Optional.empty(),
                        before,
                        after,
                        fellShort));
    return pair.list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(
            pairs -> {
              List<BeforeAndAfter> cells = new ArrayList<>();
              for (BeforeAndAfter each : pairs) {
                cells.add(
                    new BeforeAndAfter(
                        new Named("o" + cells.size(), Text.of("an object")),
                        each.criterion(),
                        each.group(),
                        each.before(),
                        each.after(),
                        cells.isEmpty() || each.fellShort()));
              }
              return cells;
            });
  }
}
