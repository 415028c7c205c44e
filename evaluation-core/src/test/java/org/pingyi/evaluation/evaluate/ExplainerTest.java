package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pingyi.evaluation.evaluate.Plan.group;
import static org.pingyi.evaluation.evaluate.Plan.inner;
import static org.pingyi.evaluation.evaluate.Plan.leaf;
import static org.pingyi.evaluation.evaluate.Plan.object;
import static org.pingyi.evaluation.evaluate.Plan.stratum;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.CombiningRules.Cohort;
import org.pingyi.evaluation.evaluate.CombiningRules.Weighing;
import org.pingyi.evaluation.evaluate.DecidingRules.Finds;
import org.pingyi.evaluation.evaluate.DecidingRules.OnGrades;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.explanation.Due;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.explanation.Outcome;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.PluginException;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.RejectionReason;

/** How a report tells where its numbers, ranks, grades and findings come from. */
class ExplainerTest {

  private static Explanation explain(Plan plan, String object, String... answers) {
    return new Box(plan).rate(object, answers).report().explain(object);
  }

  private static Explanation part(Explanation of, String id) {
    return of.find(id).orElseThrow(() -> new AssertionError("no explanation of " + id));
  }

  private static String why(Explanation of) {
    return of.why().orElseThrow().en();
  }

  private static List<String> grounds(Explanation of) {
    return of.grounds().stream().map(ExplainerTest::sentence).toList();
  }

  private static String sentence(Comparison ground) {
    return ground.name().en()
        + ": "
        + ground.left().result()
        + " "
        + ground.relation().sign()
        + " "
        + ground.right().result();
  }

  @Test
  void an_object_is_explained_from_its_score_down_to_the_cells() {
    Plan plan =
        new Plan()
            .criteria(leaf("duty"), inner("service", 2, leaf("law"), leaf("contact")))
            .groups(group("masses", 3), group("peers", 1));
    Explanation whole = new Box(plan).give("a", "masses", "A", "B", "C").report().explain("a");

    assertThat(whole.tree().map(Explanation::id))
        .containsExactly(
            "object",
            "score",
            "criteria/duty",
            "criteria/duty/raters/masses",
            "criteria/duty/raters/peers",
            "criteria/service",
            "criteria/law",
            "criteria/law/raters/masses",
            "criteria/law/raters/peers",
            "criteria/contact",
            "criteria/contact/raters/masses",
            "criteria/contact/raters/peers",
            "rank",
            "grade",
            "raters/masses",
            "raters/masses/criteria/duty",
            "raters/masses/criteria/service",
            "raters/masses/criteria/law",
            "raters/masses/criteria/contact",
            "raters/peers",
            "raters/peers/criteria/duty",
            "raters/peers/criteria/service",
            "raters/peers/criteria/law",
            "raters/peers/criteria/contact");
    assertThat(whole.published()).hasValueSatisfying(it -> assertThat(it).hasToString("80.00"));
    assertThat(part(whole, "criteria/service").exact()).contains(Fraction.of(70));
    assertThat(part(whole, "raters/masses").exact()).contains(Fraction.of(80));
  }

  @Test
  void what_has_no_score_says_why() {
    Plan plan =
        new Plan()
            .groups(group("masses", 1, 3), group("peers", 1), group("leaders", 1))
            .roster(object("a", "k", "v"), object("b", "k", "v"));
    EvaluationReport report = new Box(plan).rate("a", "A", "B").give("a", "peers", "X").report();
    Explanation whole = report.explain("a");

    assertThat(why(whole)).isEqualTo(why(part(whole, "score"))).isEqualTo("nothing to combine");
    assertThat(why(part(whole, "rank"))).isEqualTo("without a score there is no rank");
    assertThat(why(part(whole, "grade"))).isEqualTo("without a score there is no grade");
    assertThat(why(part(whole, "criteria/duty/raters/masses"))).isEqualTo("fewer than 3 ballots");
    assertThat(grounds(part(whole, "criteria/duty/raters/masses")))
        .containsExactly("too few ballots: 2 < 3");
    assertThat(why(part(whole, "criteria/duty/raters/peers"))).isEqualTo("nobody rated");
    assertThat(grounds(part(whole, "criteria/duty/raters/peers")))
        .containsExactly("nobody rated: 0 = 0");
    assertThat(why(part(report.explain("b"), "raters/leaders"))).isEqualTo("nothing to combine");
  }

  @Test
  void strata_are_explained_below_their_group() {
    Plan plan = new Plan().groups(group("masses", 2, stratum("near", 1), stratum("far", 3)));
    EvaluationReport report =
        new Box(plan)
            .giveIn("a", "masses", "near", "A")
            .giveIn("a", "masses", "far", "C")
            .giveIn("b", "masses", "near", "A")
            .giveIn("c", "masses", "near", "A")
            .giveIn("c", "masses", "far", "X")
            .report();

    Explanation near = part(report.explain("a"), "criteria/duty/raters/masses/strata/near");
    assertThat(near.kind()).isEqualTo(Kind.STRATUM);
    assertThat(near.exact()).contains(Fraction.HUNDRED);
    assertThat(part(report.explain("a"), "criteria/duty/raters/masses").exact())
        .contains(Fraction.of(70));
    Explanation below = part(report.explain("b"), "criteria/duty/raters/masses/strata/near");
    assertThat(why(below)).isEqualTo("fewer than 2 ballots");
    assertThat(below.grounds()).isEmpty();
    Explanation unrated = part(report.explain("c"), "criteria/duty/raters/masses/strata/far");
    assertThat(grounds(unrated)).containsExactly("nobody rated: 0 = 0");
  }

  @Test
  void score_rules_are_explained_whether_they_acted_or_not() {
    Plan plan =
        new Plan()
            .rule(OnScores.adding("bonus", Fraction.of(1, 3)))
            .rule(new OnScores("cap", it -> new Adjusted.NotApplicable<>(Text.of("below it"))));
    Explanation whole = explain(plan, "a", "B");
    Explanation bonus = part(whole, "rules/0");

    assertThat(bonus.kind()).isEqualTo(Kind.SCORE_RULE);
    assertThat(bonus.exact()).contains(Fraction.of(241, 3));
    assertThat(bonus.published().orElseThrow()).hasToString("80.33");
    assertThat(bonus.from().orElseThrow().written()).isEqualTo("80.00");
    assertThat(bonus.reason()).contains(Text.of("points"));
    assertThat(why(part(whole, "rules/1"))).isEqualTo("below it");
    assertThat(whole.exact()).contains(Fraction.of(241, 3));
    assertThat(origin(whole.step().orElseThrow().operands().get(0))).isEqualTo("exact of rules/0");
  }

  @Test
  void without_score_rules_the_score_is_the_combined_one() {
    Explanation whole = explain(new Plan(), "a", "A", "B");

    assertThat(origin(whole.step().orElseThrow().operands().get(0))).isEqualTo("exact of score");
    assertThat(whole.exact()).contains(Fraction.of(90));
  }

  private static String origin(Operand operand) {
    Given given = (Given) operand;
    return given.origin().kind().word() + " of " + given.origin().of().orElseThrow();
  }

  @Test
  void a_grade_a_grade_rule_and_a_limit_are_explained_in_the_order_in_which_they_acted() {
    Plan plan =
        new Plan()
            .rule(OnScores.adding("nothing", Fraction.ZERO))
            .rule(
                new OnGrades(
                    "veto",
                    (it, grade) ->
                        it.object().id().equals("b")
                            ? new Adjusted.Changed<>(Plan.grade("fair"), Text.of("no"))
                            : new Adjusted.NotApplicable<>(Text.of("content"))))
            .band("good", 80, 1)
            .band("fair", 0, 9);
    EvaluationReport report = new Box(plan).rate("a", "A").rate("b", "A").rate("c", "B").report();
    Explanation vetoed = report.explain("b");
    Explanation limited = report.explain("c");

    assertThat(part(vetoed, "grade").outcome()).isEqualTo(graded("good"));
    assertThat(part(vetoed, "rules/1").outcome()).isEqualTo(graded("fair"));
    assertThat(part(vetoed, "rules/1").from().orElseThrow().written()).isEqualTo("good");
    assertThat(vetoed.find("limits/0")).isEmpty();
    assertThat(why(part(limited, "rules/1"))).isEqualTo("content");
    assertThat(part(limited, "limits/0").outcome()).isEqualTo(graded("fair"));
    assertThat(part(limited, "limits/0").reason()).contains(Text.of("too many", "人数超限"));
    assertThat(part(limited, "limits/0").title().en()).isEqualTo("limit on good");
  }

  private static Outcome graded(String grade) {
    return new Outcome.Graded(Plan.grade(grade));
  }

  @Test
  void no_grade_says_why() {
    assertThat(why(part(explain(new Plan(), "a", "A"), "grade")))
        .isEqualTo("the scheme has no grades");
    assertThat(why(part(explain(new Plan().band("good", 90, 9), "a", "B"), "grade")))
        .isEqualTo("the grading rule gave no grade");
  }

  @Test
  void a_rank_is_one_more_than_those_before_and_stands_between_its_neighbours() {
    EvaluationReport report =
        new Box(new Plan()).rate("a", "A").rate("b", "B").rate("c", "B").rate("d", "C").report();
    Explanation second = part(report.explain("b"), "rank");
    Explanation last = part(report.explain("d"), "rank");

    assertThat(second.exact()).contains(Fraction.of(2));
    assertThat(second.title().en()).isEqualTo("rank among 4");
    assertThat(grounds(second))
        .containsExactly(
            "behind a by published score: 80 < 100", "shares the rank with c: 80 = 80");
    assertThat(last.exact()).contains(Fraction.of(4));
    assertThat(grounds(last)).containsExactly("behind c by published score: 60 < 80");
    assertThat(last.parts()).isEmpty();
  }

  @Test
  void a_tie_is_explained_by_what_breaks_it() {
    Plan plan =
        new Plan()
            .groups(group("masses", 1), group("peers", 1))
            .ties(new TieBreak.Satisfaction(), new TieBreak.GroupTotal("peers"));
    EvaluationReport report =
        new Box(plan)
            .give("a", "masses", "A")
            .give("a", "peers", "C")
            .give("b", "masses", "B")
            .give("b", "peers", "B")
            .give("c", "masses", "B")
            .report();

    Explanation first = part(report.explain("b"), "rank");
    assertThat(first.exact()).contains(Fraction.ONE);
    assertThat(grounds(first)).isEmpty();
    assertThat(part(first, "rank/ties/0").exact()).contains(Fraction.ONE);
    assertThat(part(first, "rank/ties/1").exact()).contains(Fraction.of(80));
    Explanation second = part(report.explain("c"), "rank");
    assertThat(why(part(second, "rank/ties/1"))).isEqualTo("there is none, which is worst");
    assertThat(grounds(second)).containsExactly("ahead of a by satisfaction over all: 1 > 0.5");
  }

  @Test
  void a_pool_is_named_with_its_size() {
    Plan plan =
        new Plan().roster(object("a", "area", "east"), object("b", "area", "west")).within("area");
    EvaluationReport report = new Box(plan).rate("a", "A").rate("b", "C").report();

    assertThat(part(report.explain("b"), "rank").title())
        .isEqualTo(Text.of("rank among 1 of west", "在“west”的 1 个对象中的名次"));
  }

  @Test
  void weights_that_a_rule_gave_are_explained_once_for_the_report() {
    Plan plan =
        new Plan()
            .criteria(leaf("duty"), leaf("law"))
            .weighting(new Weighing(objects -> List.of(Fraction.of(3), Fraction.of(1, 2))));
    EvaluationReport report = new Box(plan).give("a", "masses", "A", "B").report();

    assertThat(report.explanations().weights())
        .extracting(it -> it.id() + " " + it.exact().orElseThrow())
        .containsExactly("weights/duty 3", "weights/law 0.5");
    assertThat(new Box(new Plan()).report().explanations().weights()).isEmpty();
  }

  @Test
  void where_all_objects_are_combined_at_once_no_group_has_a_total() {
    Plan plan =
        new Plan()
            .combining(
                new Cohort(
                    objects ->
                        objects.stream()
                            .map(parts -> ScoringRules.score(Fraction.of(objects.size())))
                            .toList()));
    Explanation whole = new Box(plan).rate("a", "A").rate("b", "B").report().explain("b");

    assertThat(whole.exact()).contains(Fraction.of(2));
    assertThat(why(part(whole, "raters/masses")))
        .isEqualTo("the criteria are combined for all objects at once");
    assertThat(part(whole, "raters/masses").parts()).isEmpty();
  }

  @Test
  void ballots_are_explained_by_groups_and_by_reasons() {
    Plan plan = new Plan().groups(group("masses", 1), group("peers", 1));
    Explanation ballots =
        new Box(plan)
            .rate("a", "A", "B")
            .give("a", "peers", "A")
            .reject(7, RejectionReason.MALFORMED)
            .reject(8, RejectionReason.DUPLICATE)
            .reject(9, RejectionReason.DUPLICATE)
            .report()
            .explanations()
            .ballots();

    assertThat(sum(ballots, "ballots/read")).isEqualTo("3 + 3 = 6");
    assertThat(sum(ballots, "ballots/accepted")).isEqualTo("2 + 1 = 3");
    assertThat(sum(ballots, "ballots/rejected")).isEqualTo("1 + 2 = 3");
    assertThat(sum(new Box(new Plan()).report().explanations().ballots(), "ballots/rejected"))
        .isEqualTo(" = 0");
  }

  private static String sum(Explanation ballots, String id) {
    Step step = part(ballots, id).step().orElseThrow();
    List<String> summands = step.operands().stream().map(it -> it.result().toString()).toList();
    return String.join(" + ", summands) + " = " + step.result();
  }

  @Test
  void a_finding_is_explained_with_its_due_date_and_the_dissatisfaction_it_is_ordered_by() {
    Plan plan =
        new Plan()
            .period(
                new Period(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30), ZoneOffset.UTC))
            .trigger(
                new Finds(
                    "share",
                    it ->
                        List.of(
                            new Finding(
                                "duty",
                                new Finding.Observed.OfRatings(Share.of(1, 3)),
                                Optional.of(CalendarDuration.parse("30d"))))));
    EvaluationReport report = new Box(plan).rate("a", "A", "B", "D").report();
    Explanation finding = report.explanations().finding(0);

    assertThat(finding.exact()).contains(Fraction.of(1, 3));
    assertThat(finding.published().orElseThrow()).hasToString("0.3333");
    assertThat(finding.step()).isEmpty();
    assertThat(finding.due())
        .contains(
            new Due(
                LocalDate.of(2026, 4, 30),
                CalendarDuration.parse("30d"),
                LocalDate.of(2026, 5, 30)));
    assertThat(part(finding, "finding/dissatisfaction").exact()).contains(Fraction.of(1, 3));
  }

  @Test
  void a_finding_where_nobody_rated_is_ordered_as_if_nobody_were_dissatisfied() {
    Plan plan =
        new Plan()
            .trigger(
                new Finds(
                    "always",
                    it ->
                        List.of(
                            new Finding(
                                "duty",
                                new Finding.Observed.OfRatings(Share.of(0, 1)),
                                Optional.empty()))));
    EvaluationReport report = new Box(plan).rate("a", "X").report();
    Explanation finding = report.explanations().finding(0);

    assertThat(finding.due()).isEmpty();
    assertThat(part(finding, "finding/dissatisfaction").exact()).contains(Fraction.ZERO);
  }

  @Test
  void premises_are_what_the_scheme_says() {
    Plan plan = new Plan().groups(group("masses", 3, 2)).band("good", 80, 1);
    var premises = new Box(plan).report().explanations().premises();

    assertThat(premises.raters()).containsExactly(group("masses", 3, 2));
    assertThat(premises.criteria()).containsExactly(leaf("duty"));
    assertThat(premises.grades()).containsExactly(Plan.grade("good"));
    assertThat(premises.rounding().digits()).isEqualTo(2);
  }

  @Test
  void a_rule_that_explains_another_number_than_it_gave_is_an_error_that_names_it() {
    Plan plan =
        new Plan()
            .scoring(
                new ScoringRules.Answering(
                    ScoreRange.PERCENTAGE,
                    cell ->
                        Scored.of(
                            Fraction.of(80),
                            () -> Working.of(ScoringRules.step(Fraction.of(81))))));
    EvaluationReport report = new Box(plan).rate("a", "A").report();

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> report.explain("a"))
        .withMessageContaining("answering")
        .withMessageContaining("object a, criterion duty, group masses")
        .withMessageContaining("explains another number");
  }

  @Test
  void a_rule_that_fails_while_it_explains_is_an_error_that_names_it() {
    Plan plan =
        new Plan()
            .scoring(
                new ScoringRules.Answering(
                    ScoreRange.PERCENTAGE,
                    cell ->
                        Scored.of(
                            Fraction.of(80),
                            () -> {
                              throw new IllegalStateException("broken");
                            })));
    EvaluationReport report = new Box(plan).rate("a", "A").report();

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> report.explain("a"))
        .withMessageContaining("answering");
  }

  @Test
  void the_same_is_explained_the_same_way_each_time() {
    EvaluationReport report = new Box(new Plan()).rate("a", "A", "B").report();

    assertThat(report.explain("a")).isEqualTo(report.explain("a"));
  }
}
