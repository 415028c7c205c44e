package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.CombiningRules.Cohort;
import org.pingyi.evaluation.evaluate.DecidingRules.Gives;
import org.pingyi.evaluation.evaluate.DecidingRules.Grading;
import org.pingyi.evaluation.evaluate.DecidingRules.OnGrades;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Standing;

/** What rules answer that are compiled without type arguments, or in another language. */
class UntypedAnswersTest {

  private static final Text MOVED = Text.of("moved");

  private static void isToldOf(Plan plan, String problem) {
    assertThatThrownBy(new Box(plan).rate("a", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith(problem);
  }

  /** What nothing but a cast makes an answer. */
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T untyped(@Nullable Object answer) {
    return (T) answer;
  }

  @Test
  void a_list_holds_what_the_rule_was_asked_for() {
    isToldOf(
        new Plan().combining(new Cohort(objects -> untyped(List.of("100")))),
        "combining rule cohort 1 (tests) on all objects: gave java.lang.String where Scored is due");
    isToldOf(
        new Plan().statistic(new Gives("gives", objects -> untyped(List.of(1)))),
        "on all objects: gave java.lang.Integer where Figure is due");
    isToldOf(
        graded().grading(new Grading(pool -> untyped(List.of("good")), pool -> List.of())),
        "on pool all: gave java.lang.String where Optional is due");
    isToldOf(
        graded().grading(new Grading(pool -> good(), pool -> untyped(List.of("poor")))),
        "on pool all: gave java.lang.String where GradeChange is due");
  }

  @Test
  void a_grade_is_a_grade_and_a_score_is_changed_by_a_step() {
    isToldOf(
        graded()
            .grading(new Grading(pool -> untyped(List.of(Optional.of("good"))), pool -> List.of())),
        "on pool all: gave java.lang.String where Grade is due");
    isToldOf(
        graded()
            .rule(
                new OnGrades(
                    "renames", (it, grade) -> untyped(new Adjusted.Changed<>("poor", MOVED)))),
        "adjustment rule renames 1 (tests) on object a: gave java.lang.String where Grade is due");
    isToldOf(
        new Plan()
            .rule(new OnScores("sets", it -> untyped(new Adjusted.Changed<>(Fraction.ONE, MOVED)))),
        "adjustment rule sets 1 (tests) on object a:"
            + " gave org.pingyi.evaluation.model.Fraction where Step is due");
  }

  @Test
  void what_a_figure_is_of_is_an_id() {
    Function<Integer, Figure.Of> of =
        number -> new Figure.Of(untyped(Optional.of(number)), Optional.empty(), Optional.empty());

    isToldOf(
        new Plan()
            .statistic(
                new Gives(
                    "gives",
                    objects ->
                        List.of(
                            new Figure(
                                "one",
                                MOVED,
                                of.apply(5),
                                new Figure.Answer.NotApplicable(MOVED))))),
        "statistic gives 1 (tests) on all objects: threw java.lang.ClassCastException");
  }

  @Test
  void a_list_that_is_null_is_not_told_as_if_something_had_been_thrown() {
    isToldOf(
        new Plan().combining(new Cohort(objects -> untyped(null))), "on all objects: gave null");
    isToldOf(
        new Plan().statistic(new Gives("gives", objects -> untyped(null))),
        "on all objects: gave null");
    isToldOf(
        graded().grading(new Grading(pool -> untyped(null), pool -> List.of())),
        "on pool all: gave null");
    isToldOf(
        graded().grading(new Grading(pool -> good(), pool -> untyped(null))),
        "on pool all: gave null");
  }

  /** Gives everybody the first grade, on the grounds that a test wants. */
  @Identified(id = "grounded", version = "1", en = "Grounded", zh = "Grounded")
  record Grounded(@Nullable List<?> answer)
      implements GradingRule<NoParameters, DecidingRules.Band> {
    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<DecidingRules.Band>> bands, NoParameters parameters) {
      return good();
    }

    @Override
    public List<Comparison> grounds(
        Standing standing, List<GradeBand<DecidingRules.Band>> bands, NoParameters parameters) {
      return untyped(answer);
    }
  }

  @Test
  void the_grounds_of_a_grade_are_comparisons_when_they_are_asked_for() {
    EvaluationReport none = new Box(graded().grading(new Grounded(null))).rate("a", "A").report();
    EvaluationReport others =
        new Box(graded().grading(new Grounded(List.of("good enough")))).rate("a", "A").report();

    assertThatThrownBy(() -> none.explain("a"))
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith("on object a: gave null");
    assertThatThrownBy(() -> others.explain("a"))
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith("on object a: gave java.lang.String where Comparison is due");
  }

  private static Plan graded() {
    return new Plan().band("good", 80, 9).band("poor", 0, 9);
  }

  private static List<Optional<Grade>> good() {
    return List.of(Optional.of(Plan.grade("good")));
  }
}
