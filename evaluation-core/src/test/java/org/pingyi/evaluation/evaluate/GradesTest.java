package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.DecidingRules.Grading;
import org.pingyi.evaluation.evaluate.DecidingRules.OnGrades;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.Adjustment;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.GradingRule.GradeChange;

class GradesTest {

  private static final Grade GOOD = Plan.grade("good");
  private static final Grade FAIR = Plan.grade("fair");

  @Test
  void grades_go_by_the_published_score() {
    EvaluationReport report =
        new Box(graded(9)).rate("a", "A").rate("b", "C").rate("c", "D").report();

    assertThat(report.of("a").grade()).contains(GOOD);
    assertThat(report.of("b").grade()).contains(FAIR);
    assertThat(report.of("c").grade()).isEmpty();
    assertThat(report.of("c").rank()).hasValue(3);
  }

  @Test
  void without_grades_there_are_none() {
    assertThat(new Box(new Plan()).rate("a", "A").result("a").grade()).isEmpty();
  }

  @Test
  void grade_rules_act_in_order_after_the_score_rules_whatever_their_place() {
    Plan plan =
        graded(9)
            .rule(moving("down", GOOD, FAIR))
            .rule(OnScores.adding("bonus", Fraction.of(40)))
            .rule(moving("up", FAIR, GOOD))
            .rule(moving("nowhere", GOOD, GOOD));

    ObjectResult result = new Box(plan).rate("a", "C").result("a");

    assertThat(result.grade()).contains(GOOD);
    assertThat(result.adjustments())
        .containsExactly(
            new Adjustment.OfScore(
                "bonus", new BigDecimal("60.00"), new BigDecimal("100.00"), Text.of("points")),
            new Adjustment.OfGrade("down", GOOD, FAIR, Text.of("moved")),
            new Adjustment.OfGrade("up", FAIR, GOOD, Text.of("moved")));
  }

  @Test
  void grade_rules_know_the_rank_and_do_not_see_objects_without_a_grade() {
    Plan plan =
        graded(9)
            .rule(
                new OnGrades(
                    "first-only",
                    (standing, grade) -> {
                      assertThat(standing.object().id()).isNotEqualTo("c");
                      return standing.rank().getAsInt() == 1
                          ? new Adjusted.Changed<>(FAIR, Text.of("moved"))
                          : new Adjusted.NotApplicable<>(Text.of("not first"));
                    }));

    EvaluationReport report = new Box(plan).rate("a", "B").rate("b", "A").rate("c", "D").report();

    assertThat(report.of("b").grade()).contains(FAIR);
    assertThat(report.of("a").grade()).contains(GOOD);
  }

  @Test
  void limits_come_last_and_see_what_the_grade_rules_left() {
    Plan plan =
        graded(1)
            .rule(
                new OnGrades(
                    "veto",
                    (standing, grade) ->
                        standing.object().id().equals("a")
                            ? new Adjusted.Changed<>(FAIR, Text.of("veto"))
                            : new Adjusted.NotApplicable<>(Text.of("no"))));

    EvaluationReport report = new Box(plan).rate("a", "A").rate("b", "B").rate("c", "B").report();

    assertThat(report.of("a").adjustments())
        .containsExactly(new Adjustment.OfGrade("veto", GOOD, FAIR, Text.of("veto")));
    assertThat(report.of("b").grade()).contains(GOOD);
    assertThat(report.of("c").adjustments())
        .containsExactly(
            new Adjustment.OfGrade("at-most", GOOD, FAIR, Text.of("too many", "人数超限")));
  }

  @Test
  void each_pool_is_graded_and_limited_by_itself() {
    Plan plan =
        graded(1)
            .within("branch")
            .roster(
                Plan.object("a", "branch", "east"),
                Plan.object("b", "branch", "west"),
                Plan.object("c", "branch", "east"),
                Plan.object("d", "branch", "west"));

    EvaluationReport report = new Box(plan).rate("a", "B").rate("b", "B").rate("c", "A").report();

    assertThat(report.objects())
        .extracting(ObjectResult::grade)
        .containsExactly(Optional.of(FAIR), Optional.of(GOOD), Optional.of(GOOD), Optional.empty());
  }

  @Test
  void an_object_without_a_score_has_its_pool_and_nothing_else() {
    ObjectResult result =
        new Box(graded(9).rule(OnScores.adding("bonus", Fraction.ONE))).rate("a", "X").result("a");

    assertThat(result.pool()).isEqualTo("all");
    assertThat(result.score()).isEmpty();
    assertThat(result.rank()).isEmpty();
    assertThat(result.grade()).isEmpty();
    assertThat(result.adjustments()).isEmpty();
  }

  @Test
  void a_grade_that_the_scheme_does_not_have_is_an_error_of_the_rule() {
    Grade strange = Plan.grade("strange");
    Plan grading =
        graded(9).grading(new Grading(pool -> List.of(Optional.of(strange)), pool -> List.of()));
    Plan adjusting = graded(9).rule(moving("strange", GOOD, strange));

    assertThatThrownBy(new Box(grading).rate("a", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("pool all");
    assertThatThrownBy(new Box(adjusting).rate("a", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("object a");
  }

  @Test
  void a_grading_rule_must_answer_for_each_object_and_change_none_but_those() {
    Plan none = graded(9).grading(new Grading(pool -> List.of(), pool -> List.of()));
    Plan other =
        graded(9)
            .grading(
                new Grading(
                    pool -> List.of(Optional.of(GOOD)),
                    pool -> List.of(new GradeChange(1, "limit", FAIR, Text.of("x"), List.of()))));

    assertThatThrownBy(new Box(none).rate("a", "A")::report).isInstanceOf(PluginException.class);
    assertThatThrownBy(new Box(other).rate("a", "A")::report).isInstanceOf(PluginException.class);
  }

  @Test
  void a_grading_rule_may_not_change_grades_without_end() {
    Plan plan =
        graded(9)
            .grading(
                new Grading(
                    pool -> List.of(Optional.of(GOOD)),
                    pool ->
                        List.of(
                            new GradeChange(0, "limit", FAIR, Text.of("x"), List.of()),
                            new GradeChange(0, "limit", GOOD, Text.of("x"), List.of()),
                            new GradeChange(0, "limit", FAIR, Text.of("x"), List.of()))));

    assertThatThrownBy(new Box(plan).rate("a", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith("on pool all: changed more grades than there are");
  }

  private static Plan graded(int atMost) {
    return new Plan().band("good", 80, atMost).band("fair", 50, 9);
  }

  private static OnGrades moving(String id, Grade from, Grade to) {
    return new OnGrades(
        id,
        (standing, grade) ->
            grade.equals(from)
                ? new Adjusted.Changed<>(to, Text.of("moved"))
                : new Adjusted.NotApplicable<>(Text.of("no")));
  }
}
