package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pingyi.evaluation.evaluate.Explained.explain;
import static org.pingyi.evaluation.evaluate.Explained.grounds;
import static org.pingyi.evaluation.evaluate.Explained.part;
import static org.pingyi.evaluation.evaluate.Explained.why;
import static org.pingyi.evaluation.evaluate.Plan.group;
import static org.pingyi.evaluation.evaluate.Plan.inner;
import static org.pingyi.evaluation.evaluate.Plan.leaf;
import static org.pingyi.evaluation.evaluate.Plan.object;
import static org.pingyi.evaluation.evaluate.Plan.stratum;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.CombiningRules.Cohort;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;

/** How a report tells where the scores of an object come from. */
class ExplainerTest {

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
    return given.origin().kind().id() + " of " + given.origin().of().orElseThrow();
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

  /** A plan whose cells are all scored 80, and explained so. */
  private static Plan explaining(Function<Cell, Working> explanation) {
    return new Plan()
        .scoring(
            new ScoringRules.Answering(
                ScoreRange.PERCENTAGE,
                cell -> Scored.of(Fraction.of(80), () -> explanation.apply(cell))));
  }

  @Test
  void a_rule_that_explains_another_number_than_it_gave_is_an_error_that_names_it() {
    Plan plan = explaining(cell -> Working.of(ScoringRules.step(Fraction.of(81))));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(new Box(plan).rate("a", "A")::report)
        .withMessageContaining("answering")
        .withMessageContaining("object a, criterion duty, group masses")
        .withMessageContaining("explains another number");
  }

  @Test
  void a_rule_that_fails_while_it_explains_is_an_error_that_names_it() {
    Plan plan =
        explaining(
            cell -> {
              throw new IllegalStateException("broken");
            });

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(new Box(plan).rate("a", "A")::report)
        .withMessageContaining("answering");
  }

  @Test
  void a_rule_that_explains_one_object_rightly_is_found_where_the_other_is_explained() {
    Plan plan = explaining(cell -> Working.of(ScoringRules.step(Fraction.of(79 + cell.rated()))));
    EvaluationReport report = new Box(plan).rate("a", "A").rate("b", "A", "B").report();

    assertThat(report.explain("a").published()).isPresent();
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> report.explain("b"))
        .withMessageContaining("explains another number");
  }

  @Test
  void the_same_is_explained_the_same_way_each_time() {
    EvaluationReport report = new Box(new Plan()).rate("a", "A", "B").report();

    assertThat(report.explain("a")).isEqualTo(report.explain("a"));
  }
}
