package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pingyi.evaluation.evaluate.Plan.group;
import static org.pingyi.evaluation.evaluate.Plan.inner;
import static org.pingyi.evaluation.evaluate.Plan.leaf;
import static org.pingyi.evaluation.evaluate.Plan.stratum;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.DecidingRules.OnGrades;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;

/** Rules that answer one thing for the report and another for its explanation. */
class SameAgainTest {

  private static final Text MOODY = Text.of("moody");

  private final AtomicBoolean moved = new AtomicBoolean();

  private Fraction moody() {
    return Fraction.of(moved.get() ? 81 : 80);
  }

  private ScoringRules.Answering scoring() {
    return new ScoringRules.Answering(ScoreRange.PERCENTAGE, cell -> ScoringRules.score(moody()));
  }

  /** Combines everything to a number that changes, where there is anything to combine. */
  private record Combining(SameAgainTest test) implements NodeCombiningRule<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("combining", "1", MOODY);
    }

    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      return ScoringRules.score(test.moody());
    }
  }

  private void assertFails(Plan plan, String who) {
    EvaluationReport report =
        new Box(plan).give("a", "masses", "A", "B").give("b", "masses", "A", "A").report();
    assertThat(report.explain("a").tree()).isNotEmpty();
    moved.set(true);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> report.explain("a"))
        .withMessage(who + ": gives another answer when it is asked again")
        .satisfies(failed -> assertThat(failed.text().zh()).endsWith("再次调用时返回了不同的结果"));
  }

  @Test
  void a_scoring_rule_that_changes_its_mind_is_named_with_the_cell() {
    assertFails(
        new Plan().criteria(leaf("duty"), leaf("law")).scoring(scoring()),
        "scoring rule answering 1 (tests) on object a, criterion duty, group masses");
  }

  @Test
  void a_rule_that_changes_its_mind_on_a_stratum_is_named() {
    Plan plan =
        new Plan()
            .groups(group("masses", 0, stratum("young", 1), stratum("old", 1)))
            .scoring(scoring());
    EvaluationReport report =
        new Box(plan)
            .giveIn("a", "masses", "young", "A")
            .giveIn("a", "masses", "old", "A")
            .report();
    moved.set(true);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> report.explain("a"))
        .withMessageStartingWith(
            "scoring rule answering 1 (tests) on object a, criterion duty, group masses: gives");
  }

  @Test
  void a_combining_rule_that_changes_its_mind_is_named_with_what_it_combined() {
    assertFails(
        new Plan()
            .criteria(leaf("duty"), inner("work", 1, leaf("law")))
            .innerCombining("work", new Combining(this)),
        "combining rule combining 1 (tests) on object a, criterion work");
    moved.set(false);
    assertFails(
        new Plan().criteria(leaf("duty"), leaf("law")).combining(new Combining(this)),
        "combining rule combining 1 (tests) on object a");
  }

  @Test
  void a_score_rule_that_changes_its_mind_is_named() {
    assertFails(
        new Plan()
            .criteria(leaf("duty"), leaf("law"))
            .rule(OnScores.adding("steady", Fraction.ONE))
            .rule(
                new OnScores(
                    "moody",
                    it ->
                        moved.get()
                            ? new Adjusted.NotApplicable<>(MOODY)
                            : OnScores.adding("moody", Fraction.ONE).change().apply(it)))
            .rule(OnScores.adding("last", Fraction.ONE)),
        "adjustment rule moody 1 (tests) on object a");
  }

  @Test
  void a_score_rule_whose_change_is_too_small_to_be_published_is_noticed_too() {
    assertFails(
        new Plan()
            .criteria(leaf("duty"), leaf("law"))
            .rule(
                new OnScores(
                    "moody",
                    it ->
                        OnScores.adding("moody", Fraction.of(moved.get() ? 1 : 2, 10_000))
                            .change()
                            .apply(it))),
        "adjustment rule moody 1 (tests) on object a");
  }

  /** Says that it cannot say, for a reason that changes. */
  private record Undecided(SameAgainTest test) implements RectificationTrigger<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("undecided", "1", MOODY);
    }

    @Override
    public Findings find(AppraisedObject object, NoParameters parameters) {
      return test.moved.get()
          ? Findings.of(List.of())
          : Findings.notApplicable(Text.of("nothing to go by"));
    }
  }

  @Test
  void a_trigger_is_not_asked_again_and_explained_by_what_it_said_at_first() {
    EvaluationReport report =
        new Box(new Plan().trigger(new Undecided(this))).rate("a", "A").report();
    moved.set(true);

    assertThat(report.explain("a").tree())
        .filteredOn(explanation -> explanation.kind() == Kind.TRIGGER)
        .singleElement()
        .satisfies(
            explanation -> assertThat(explanation.why()).contains(Text.of("nothing to go by")));
  }

  private OnGrades onGrades(String id, String reason, boolean atFirst, boolean later) {
    return new OnGrades(
        id,
        (standing, grade) ->
            (moved.get() ? later : atFirst)
                ? new Adjusted.Changed<>(
                    Plan.grade("poor"), Text.of(moved.get() ? reason : "a reason"))
                : new Adjusted.NotApplicable<>(MOODY));
  }

  private Plan graded(OnGrades rule) {
    return new Plan()
        .criteria(leaf("duty"), leaf("law"))
        .band("good", 60, 10)
        .band("poor", 0, 10)
        .rule(rule);
  }

  @Test
  void a_grade_rule_that_changes_its_mind_is_named() {
    String who = "adjustment rule moody 1 (tests) on object a";

    assertFails(graded(onGrades("moody", "a reason", true, false)), who);
    moved.set(false);
    assertFails(graded(onGrades("moody", "a reason", false, true)), who);
    moved.set(false);
    assertFails(graded(onGrades("moody", "another reason", true, true)), who);
  }
}
