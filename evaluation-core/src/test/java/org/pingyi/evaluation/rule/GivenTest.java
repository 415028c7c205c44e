package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/** A number that is given says what it is, in both languages, and where it comes from. */
class GivenTest {

  private static final OptionScale OPTIONS =
      new OptionScale(
          "s",
          Text.of("s"),
          List.of(
              new Option("A", Text.of("Good", "好"), worth(90), Attitude.POSITIVE),
              new Option("B", Text.of("Bad", "差"), worth(20), Attitude.NEGATIVE),
              new Option("X", Text.of("Unknown", "不了解"), Optional.empty(), Attitude.NEUTRAL)));
  private static final RangeScale POINTS =
      new RangeScale(
          "r",
          Text.of("r"),
          Fraction.ZERO,
          Fraction.HUNDRED,
          Fraction.ONE,
          Optional.empty(),
          Optional.empty());
  private static final Cell CELL = Cell.of(OPTIONS, 9, Map.of("A", 4L, "B", 1L, "X", 2L));
  private static final LeafCriterion LEAF =
      new LeafCriterion("a/b", Text.of("Duty", "尽责"), Fraction.ONE, OPTIONS, false);
  private static final RaterGroup GROUP =
      new RaterGroup(
          "m~s",
          Text.of("Masses", "群众"),
          Fraction.ONE,
          0,
          OptionalLong.empty(),
          true,
          List.of(),
          List.of());
  private static final Grade GRADE = new Grade("good", Text.of("Good", "优"));

  private static Optional<Fraction> worth(long value) {
    return Optional.of(Fraction.of(value));
  }

  private static String told(Given given) {
    return given.name().en()
        + " | "
        + given.name().zh()
        + " | "
        + given.origin().kind().id()
        + given.origin().of().map(of -> " " + of).orElse("")
        + " | "
        + given.result();
  }

  @Test
  void counts_of_a_cell_are_named_after_their_options() {
    assertThat(told(Given.count(CELL, CELL.counts().get(0)))).isEqualTo("Good | 好 | count A | 4");
    assertThat(told(Given.value(CELL, CELL.counts().get(1))))
        .isEqualTo("value of Bad | 差的分值 | value B | 20");
    assertThatThrownBy(() -> Given.value(CELL, CELL.counts().get(2)))
        .isInstanceOf(NoSuchElementException.class);
    Cell points = Cell.of(POINTS, 3, Map.of("85", 3L));
    assertThat(told(Given.count(points, points.counts().get(0))))
        .isEqualTo("85 | 85 | count 85 | 3");
  }

  @Test
  void totals_of_a_cell_are_told_apart() {
    assertThat(told(Given.ballots(CELL))).isEqualTo("ballots | 票数 | ballots | 9");
    assertThat(told(Given.answered(CELL))).isEqualTo("answers | 作答数 | answered | 7");
    assertThat(told(Given.rated(CELL))).isEqualTo("ratings | 有效评分数 | rated | 5");
    assertThat(told(Given.positive(CELL))).isEqualTo("positive ratings | 满意评分数 | positive | 4");
    assertThat(told(Given.negative(CELL))).isEqualTo("negative ratings | 不满意评分数 | negative | 1");
  }

  @Test
  void of_a_leaf_and_a_group_it_says_which_with_slashes_in_ids_escaped() {
    assertThat(told(Given.rated(CELL).in(LEAF)))
        .isEqualTo("Duty: ratings | 尽责：有效评分数 | rated a~1b | 5");
    assertThat(told(Given.rated(CELL).in(LEAF, GROUP)))
        .isEqualTo("Duty (Masses): ratings | 尽责（群众）：有效评分数 | rated a~1b/m~0s | 5");
    assertThat(told(Given.count(CELL, CELL.counts().get(0)).in(LEAF)))
        .isEqualTo("Duty: Good | 尽责：好 | count a~1b/A | 4");
    assertThat(told(Given.count(CELL, CELL.counts().get(0)).in(LEAF, GROUP)))
        .isEqualTo("Duty (Masses): Good | 尽责（群众）：好 | count a~1b/m~0s/A | 4");
    assertThat(told(Given.published(LEAF, new BigDecimal("81.50"))))
        .isEqualTo("published score of Duty | 尽责的公布得分 | published criteria/a~1b | 81.5");
  }

  @Test
  void of_one_of_all_objects_it_says_which_down_to_the_stratum() {
    EvaluationObject object = EvaluationObject.of("1/2");
    Stratum stratum = new Stratum("s/t", Text.of("Town", "城区"), Fraction.of(3));
    OptionCount good = CELL.counts().get(0);

    assertThat(told(Given.count(CELL, good).in(CellPlace.of(object, LEAF).by(GROUP, stratum))))
        .isEqualTo(
            "1/2, Duty (Masses, Town): Good | 1/2，尽责（群众，城区）：好 | count"
                + " 1~12/a~1b/m~0s/s~1t/A | 4");
    assertThat(told(new GroupWeights(object).of(GROUP)))
        .isEqualTo("weight of Masses | 群众的权重 | weight 1~12/m~0s | 1");
    assertThat(told(new GroupWeights(object).of(GROUP, stratum)))
        .isEqualTo("weight of Town | 城区的权重 | weight 1~12/m~0s/s~1t | 3");
    assertThatThrownBy(() -> new CellPlace(object, LEAF, Optional.empty(), Optional.of(stratum)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("s/t");
  }

  @Test
  void a_part_has_a_weight_and_a_score_or_counts_as_0() {
    Part scored = new Part("p", Text.of("Peers", "党员"), Fraction.of(3), worth(80));
    Part missing = new Part("m", Text.of("Masses", "群众"), Fraction.of(2), Optional.empty());

    assertThat(told(Given.weight(scored))).isEqualTo("weight of Peers | 党员的权重 | weight p | 3");
    assertThat(told(Given.score(scored))).isEqualTo("score of Peers | 党员的得分 | score p | 80");
    assertThat(told(Given.score(missing)))
        .isEqualTo(
            "score of Masses, which has none: counts as 0 | 群众的得分（没有得分，按 0 计） | score m | 0");
  }

  @Test
  void what_a_scheme_says_and_what_a_pool_is_has_its_origin_too() {
    assertThat(told(Given.parameter("when.below", Text.of("limit", "下限"), Fraction.of(1, 3))))
        .isEqualTo("limit | 下限 | parameter when.below | 1/3");
    assertThat(told(Given.band(GRADE, "at-least", Text.of("least score", "最低分"), Fraction.of(90))))
        .isEqualTo("least score of Good | 优的最低分 | band good/at-least | 90");
    assertThat(told(Given.pool(7))).isEqualTo("objects with a score | 有得分的评议对象数 | pool | 7");
    assertThat(told(Given.holding(GRADE, 3)))
        .isEqualTo("objects that are Good | 定为优的对象数 | holding good | 3");
    assertThat(told(Given.overLimit(GRADE, 2)))
        .isEqualTo("rank of the first over the limit | 首个超出限额者的名次 | over-limit good | 2");
    assertThat(told(Given.constant(Text.of("full score", "满分"), 100)))
        .isEqualTo("full score | 满分 | constant | 100");
    assertThat(told(Given.other(Text.of("sum", "和"), Fraction.of(1, 2))))
        .isEqualTo("sum | 和 | other | 0.5");
  }
}
