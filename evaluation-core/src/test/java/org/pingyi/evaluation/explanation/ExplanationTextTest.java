package org.pingyi.evaluation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;

/** How explanations are worded for people. */
class ExplanationTextTest {

  private static final Text TITLE = Text.of("duty", "履职");
  private static final Wording EN = new Wording(Language.EN);
  private static final Wording ZH = new Wording(Language.ZH);
  private static final StepWording STEPS_EN = new StepWording(EN);
  private static final StepWording STEPS_ZH = new StepWording(ZH);

  private static Given count(String option, long number) {
    return new Given(Text.of(option), Origin.of(Origin.Kind.COUNT, option), Fraction.of(number));
  }

  private static Given value(long number) {
    return new Given(Text.of("value"), Origin.of(Origin.Kind.VALUE, "A"), Fraction.of(number));
  }

  private static Given constant(long number) {
    return Given.constant(Text.of("number"), number);
  }

  private static Given named(String en, String zh, long number) {
    return Given.other(Text.of(en, zh), Fraction.of(number));
  }

  private static Working cell() {
    return Working.weighted()
        .add("A", Text.of("满意"), count("满意", 30), value(100))
        .add("B", Text.of("基本满意"), count("基本满意", 8), value(80))
        .mean(TITLE, constant(38));
  }

  @Test
  void a_cell_reads_as_it_is_redone_by_hand() {
    Explanation cell =
        Explanation.of("criteria/duty/raters/masses", Kind.CELL, Text.of("masses on duty", "群众对履职"))
            .by(new AppliedRule("weighted-mean", "1.0", Text.of("Weighted mean", "加权平均")))
            .number(cell(), Optional.of(new BigDecimal("95.79")));

    assertThat(cell.text(Language.ZH, Detail.STEPS))
        .isEqualTo(
            """
            群众对履职（加权平均 weighted-mean）：95.79，由 95.789473… 舍入
              30 满意 × 100 + 8 基本满意 × 80 = 3640，÷ 38 = 95.789473…
                满意：30 次，占 78.95%，× 100，贡献 78.947368…
                基本满意：8 次，占 21.05%，× 80，贡献 16.842105…
            """);
    assertThat(cell.text(Language.EN, Detail.PARTS))
        .isEqualTo(
            """
            masses on duty (weighted-mean): 95.79, rounded from 95.789473…
              30 满意 × 100 + 8 基本满意 × 80 = 3640, ÷ 38 = 95.789473…
                满意: 30 times, that is 78.95%, × 100 contributes 78.947368…
                基本满意: 8 times, that is 21.05%, × 80 contributes 16.842105…
            """);
    assertThat(cell.text(Language.EN, Detail.SUMMARY))
        .isEqualTo(
            """
            masses on duty (weighted-mean): 95.79, rounded from 95.789473…
              满意: 100 × 78.95% contributes 78.947368…
              基本满意: 80 × 21.05% contributes 16.842105…
            """);
  }

  private static Step step(Operation operation, Operand... operands) {
    return Step.of(Text.of("the step", "这一步"), operation, List.of(operands));
  }

  @Test
  void each_operation_is_written_as_people_write_it() {
    Given a = named("a", "甲", 7);
    Given b = named("b", "乙", 2);

    assertThat(STEPS_EN.calculation(step(Operation.SUM, a, b))).isEqualTo("a 7 + b 2 = 9");
    assertThat(STEPS_EN.calculation(step(Operation.DIFFERENCE, a, b))).isEqualTo("a 7 − b 2 = 5");
    assertThat(STEPS_EN.calculation(step(Operation.PRODUCT, a, b))).isEqualTo("a 7 × b 2 = 14");
    assertThat(STEPS_EN.calculation(step(Operation.QUOTIENT, a, b))).isEqualTo("a 7 ÷ b 2 = 3.5");
    assertThat(STEPS_EN.calculation(step(Operation.MINIMUM, a, b))).isEqualTo("min(a 7, b 2) = 2");
    assertThat(STEPS_ZH.calculation(step(Operation.MAXIMUM, a, b))).isEqualTo("max(甲 7，乙 2) = 7");
    assertThat(STEPS_EN.calculation(step(Operation.FLOOR, a))).isEqualTo("⌊a 7⌋ = 7");
    assertThat(STEPS_EN.calculation(step(Operation.POWER, a, constant(2)))).isEqualTo("a 7^2 = 49");
    assertThat(
            STEPS_EN.calculation(
                step(Operation.POWER, step(Operation.DIFFERENCE, a, b), constant(2))))
        .isEqualTo("(a 7 − b 2)^2 = 25");
    assertThat(STEPS_ZH.calculation(step(Operation.LOGARITHM, constant(1)))).isEqualTo("ln(1) = 0");
    assertThat(STEPS_ZH.calculation(step(Operation.ROUNDED, a, constant(3))))
        .isEqualTo("甲 7，保留 3 位小数 = 7");
    assertThat(STEPS_EN.calculation(step(Operation.AT_POSITION, constant(1), a, b)))
        .isEqualTo("number 1 of b 2 (7) = 7");
    assertThat(
            STEPS_ZH.calculation(
                new Step(Text.of("the step", "这一步"), Operation.OTHER, List.of(a), Fraction.of(4))))
        .isEqualTo("这一步 = 4");
  }

  @Test
  void what_is_no_arithmetic_is_called_by_its_name_however_many_numbers_go_in() {
    List<Operand> many = Collections.nCopies(StepWording.SHORT + 1, named("a", "甲", 7));
    Step step = new Step(Text.of("the step", "这一步"), Operation.OTHER, many, Fraction.of(4));

    assertThat(STEPS_EN.calculation(step)).isEqualTo("the step = 4");
  }

  @Test
  void sums_within_products_stand_in_brackets_and_a_sum_divided_is_told_first() {
    Step sum = step(Operation.SUM, named("a", "甲", 7), named("b", "乙", 2));

    assertThat(STEPS_EN.calculation(step(Operation.PRODUCT, constant(3), sum)))
        .isEqualTo("3 × (a 7 + b 2) = 27");
    assertThat(STEPS_EN.calculation(step(Operation.QUOTIENT, sum, constant(3))))
        .isEqualTo("a 7 + b 2 = 9, ÷ 3 = 3");
    assertThat(
            STEPS_EN.calculation(
                step(
                    Operation.SUM,
                    step(Operation.AT_POSITION, constant(1), value(8), value(1)),
                    constant(2))))
        .isEqualTo("the step 8 + 2 = 10");
  }

  @Test
  void a_step_that_rests_on_further_steps_is_called_by_its_name_and_told_in_a_line_of_its_own() {
    Step dropped =
        Step.of(
            Text.of("dropped", "去掉"),
            Operation.FLOOR,
            List.of(step(Operation.PRODUCT, named("ratings", "评分数", 29), constant(2))));
    Step kept =
        Step.of(
            Text.of("kept", "保留"),
            Operation.DIFFERENCE,
            List.of(named("ratings", "评分数", 90), dropped));
    Step whole = step(Operation.SUM, step(Operation.PRODUCT, kept, value(10)), constant(1));

    assertThat(STEPS_EN.calculation(whole)).isEqualTo("kept 32 × 10 + 1 = 321");
    assertThat(STEPS_EN.details(whole, 0))
        .containsExactly("kept: ratings 90 − ⌊ratings 29 × 2⌋ = 32");
    assertThat(STEPS_ZH.details(whole, 0)).containsExactly("保留：评分数 90 − ⌊评分数 29 × 2⌋ = 32");
  }

  @Test
  void the_least_of_many_is_not_written_out_but_listed_where_every_step_is_asked_for() {
    Operand[] many =
        LongStream.rangeClosed(1, 200)
            .mapToObj(i -> named("p" + i, "p" + i, i))
            .toArray(Operand[]::new);
    Comparison lowest =
        new Comparison(
            Text.of("lowest", "最低"),
            named("p1", "p1", 1),
            Relation.EQUAL,
            step(Operation.MINIMUM, many));
    Explanation finding =
        Explanation.of("finding", Kind.FINDING, TITLE).none(TITLE).because(List.of(lowest));

    assertThat(finding.text(Language.EN, Detail.PARTS))
        .endsWith("  lowest: p1 1 = the least of 200 numbers\n");
    assertThat(finding.text(Language.ZH, Detail.PARTS)).endsWith("  最低：p1 1 = 200 个数中的最小者\n");
    assertThat(finding.text(Language.EN, Detail.STEPS).lines())
        .hasSize(202)
        .last()
        .isEqualTo("    p200 200");
    assertThat(STEPS_EN.calculation(step(Operation.MAXIMUM, many)))
        .isEqualTo("the greatest of 200 numbers = 200");
    assertThat(STEPS_EN.calculation(step(Operation.DIFFERENCE, many)))
        .startsWith("the first of 200 numbers less the others = ");
    assertThat(
            STEPS_ZH.calculation(
                step(
                    Operation.PRODUCT,
                    constant(1),
                    constant(1),
                    constant(1),
                    constant(1),
                    constant(1),
                    constant(1),
                    constant(7))))
        .isEqualTo("7 个数之积 = 7");
  }

  @Test
  void a_count_of_points_is_not_told_twice_and_a_line_break_in_a_title_breaks_no_line() {
    assertThat(STEPS_EN.calculation(step(Operation.PRODUCT, count("81", 4), value(81))))
        .isEqualTo("4 × 81 = 324");
    assertThat(
            Explanation.of("a", Kind.CELL, Text.of("one\ntwo"))
                .none(TITLE)
                .text(Language.EN, Detail.STEPS))
        .isEqualTo("one two: none: duty\n");
  }

  @Test
  void a_long_sum_is_counted_and_not_written_out() {
    Operand[] seven =
        LongStream.rangeClosed(1, 7).mapToObj(i -> constant(i)).toArray(Operand[]::new);

    assertThat(STEPS_EN.calculation(step(Operation.SUM, seven)))
        .isEqualTo("the sum of 7 numbers = 28");
    assertThat(STEPS_ZH.calculation(step(Operation.SUM, seven))).isEqualTo("7 个数之和 = 28");
    assertThat(STEPS_EN.calculation(step(Operation.SUM))).isEqualTo("0 = 0");
  }

  @Test
  void the_numbers_of_a_long_sum_are_listed_where_no_terms_tell_them() {
    Operand[] seven =
        LongStream.rangeClosed(1, 7)
            .mapToObj(i -> named("c" + i, "c" + i, i))
            .toArray(Operand[]::new);
    Step share = step(Operation.QUOTIENT, step(Operation.SUM, seven), constant(14));

    assertThat(STEPS_EN.calculation(share)).isEqualTo("the sum of 7 numbers = 28, ÷ 14 = 2");
    assertThat(STEPS_EN.details(share, 0))
        .containsExactly("c1 1", "c2 2", "c3 3", "c4 4", "c5 5", "c6 6", "c7 7");
    assertThat(STEPS_EN.details(share, 7)).isEmpty();
  }

  @Test
  void of_a_position_among_many_it_is_told_how_many_are_less_and_how_many_are_the_same() {
    List<Operand> ratings = new ArrayList<>(List.of(constant(5)));
    for (long i = 1; i <= 7; i++) {
      ratings.add(value(10 * i));
      ratings.add(count("o" + i, i == 3 ? 3 : 1));
    }
    Step median = step(Operation.AT_POSITION, ratings.toArray(Operand[]::new));

    assertThat(STEPS_EN.calculation(median))
        .isEqualTo("number 5 of 9: 2 are less than 30, 3 are 30 = 30");
    assertThat(STEPS_ZH.calculation(median)).isEqualTo("共 9 个，第 5 个：2 个小于 30，3 个等于 30 = 30");
  }

  @Test
  void a_name_that_ends_with_a_number_does_not_run_into_the_number() {
    Step kept =
        Step.of(
            Text.of("kept: 3", "保留的3"),
            Operation.DIFFERENCE,
            List.of(step(Operation.MINIMUM, constant(3), constant(8)), constant(2)));

    assertThat(STEPS_EN.calculation(step(Operation.PRODUCT, kept, value(3))))
        .isEqualTo("1 (kept: 3) × 3 = 3");
    assertThat(STEPS_ZH.calculation(step(Operation.PRODUCT, kept, value(3))))
        .isEqualTo("1（保留的3） × 3 = 3");
  }

  @Test
  void a_comparison_says_where_it_does_not_hold() {
    Comparison holds =
        new Comparison(
            Text.of("too many", "过多"), named("a", "甲", 7), Relation.GREATER, constant(2));
    Comparison fails =
        new Comparison(
            Text.of("too many", "过多"),
            step(Operation.SUM, constant(1), constant(1)),
            Relation.AT_MOST,
            constant(1));

    assertThat(STEPS_EN.comparison(holds)).isEqualTo("too many: a 7 > 2");
    assertThat(STEPS_EN.comparison(fails)).isEqualTo("too many: (1 + 1 = 2) ≤ 1, which is not so");
    assertThat(STEPS_ZH.comparison(fails)).isEqualTo("过多：(1 + 1 = 2) ≤ 1，不成立");
  }

  @Test
  void what_did_not_come_out_says_why_and_a_rule_that_did_not_act_does_not_apply() {
    Explanation none = Explanation.of("score", Kind.SCORE, TITLE).none(Text.of("nobody", "无人"));
    Explanation idle = Explanation.of("rules/0", Kind.GRADE_RULE, TITLE).none(Text.of("no", "否"));

    assertThat(none.text(Language.EN, Detail.SUMMARY)).isEqualTo("duty: none: nobody\n");
    assertThat(none.text(Language.ZH, Detail.STEPS)).isEqualTo("履职：无：无人\n");
    assertThat(idle.text(Language.EN, Detail.PARTS)).isEqualTo("duty: does not apply: no\n");
    assertThat(idle.text(Language.ZH, Detail.PARTS)).isEqualTo("履职：不适用：否\n");
  }

  @Test
  void a_change_says_what_was_before_and_why() {
    Explanation veto =
        Explanation.of("rules/0", Kind.GRADE_RULE, TITLE)
            .graded(new Grade("poor", Text.of("poor", "不合格")))
            .changed(Before.of(new Grade("good", Text.of("Good", "良好"))), Text.of("too low", "过低"));

    assertThat(veto.text(Language.EN, Detail.STEPS))
        .isEqualTo("duty: poor\n  before: Good; too low\n");
    assertThat(veto.text(Language.ZH, Detail.STEPS)).isEqualTo("履职：不合格\n  此前：良好；过低\n");
  }

  @Test
  void a_part_without_a_score_is_told_with_its_weight() {
    Working groups =
        Working.weighted()
            .add("a", Text.of("a"), constant(1), constant(80))
            .addMissing("b", Text.of("b"), constant(3))
            .mean(TITLE);
    Explanation leaf =
        Explanation.of("criteria/duty", Kind.CRITERION, TITLE).number(groups, Optional.empty());

    assertThat(leaf.text(Language.EN, Detail.PARTS))
        .contains("    b: weight 3, has no score and does not count\n");
    assertThat(leaf.text(Language.ZH, Detail.PARTS)).contains("    b：权重 3，没有得分，不计入\n");
  }

  @Test
  void many_terms_are_collapsed_to_the_largest_unless_every_step_is_asked_for() {
    Working.Terms terms = Working.weighted();
    for (int i = 1; i <= 9; i++) {
      terms.add("c" + i, Text.of("c" + i), constant(1), constant(10L * i));
    }
    Explanation score =
        Explanation.of("score", Kind.SCORE, TITLE).number(terms.mean(TITLE), Optional.empty());

    assertThat(score.text(Language.EN, Detail.PARTS).lines())
        .hasSize(8)
        .element(2, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .isEqualTo("    c9: 90 × 11.11% contributes 10");
    assertThat(score.text(Language.EN, Detail.PARTS))
        .endsWith("    and 4 others, together 11.111111…\n");
    assertThat(score.text(Language.ZH, Detail.PARTS)).endsWith("    其余 4 项合计 11.111111…\n");
    assertThat(score.text(Language.EN, Detail.STEPS).lines()).hasSize(11);
  }

  @Test
  void a_due_date_says_what_it_follows_from() {
    Explanation finding =
        Explanation.of("finding", Kind.FINDING, TITLE)
            .none(TITLE)
            .due(
                Optional.of(
                    new Due(
                        LocalDate.of(2026, 4, 30),
                        CalendarDuration.parse("15 working days"),
                        LocalDate.of(2026, 5, 21))));

    assertThat(finding.text(Language.EN, Detail.PARTS))
        .endsWith("due 2026-05-21: 15 working days after the period's last day, 2026-04-30\n");
    assertThat(finding.text(Language.ZH, Detail.PARTS))
        .endsWith("整改期限 2026-05-21：评议期最后一日 2026-04-30 之后 15 个工作日\n");
  }
}
