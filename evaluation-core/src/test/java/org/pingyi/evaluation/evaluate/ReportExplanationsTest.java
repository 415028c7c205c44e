package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.evaluate.Explained.part;
import static org.pingyi.evaluation.evaluate.Plan.group;
import static org.pingyi.evaluation.evaluate.Plan.leaf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.CombiningRules.GivenWeights;
import org.pingyi.evaluation.evaluate.DecidingRules.Finds;
import org.pingyi.evaluation.explanation.Due;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.tally.RejectionReason;

/** How a report tells what it rests on as a whole, and where findings come from. */
class ReportExplanationsTest {

  @Test
  void weights_that_a_rule_gave_are_explained_once_for_the_report() {
    Plan plan =
        new Plan()
            .criteria(leaf("duty"), leaf("law"))
            .weighting(new GivenWeights(objects -> List.of(Fraction.of(3), Fraction.of(1, 2))));
    EvaluationReport report = new Box(plan).give("a", "masses", "A", "B").report();

    assertThat(report.explanations().weights())
        .extracting(it -> it.id() + " " + it.exact().orElseThrow())
        .containsExactly("weights/duty 3", "weights/law 0.5");
    assertThat(new Box(new Plan()).report().explanations().weights()).isEmpty();
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
}
