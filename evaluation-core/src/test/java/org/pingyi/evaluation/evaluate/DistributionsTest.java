package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.GroupResult;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Distribution;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Scored;

class DistributionsTest {

  /** Keeps what it is asked, and answers with a number. */
  @Identified(id = "listening", version = "1", en = "Listening", zh = "Listening")
  private record Listening(List<List<Distribution>> asked)
      implements DistributionCombiningRule<NoParameters> {
    @Override
    public Scored combine(List<Distribution> criteria, NoParameters parameters) {
      asked.add(criteria);
      return ScoringRules.score(Fraction.of(42));
    }
  }

  private final List<List<Distribution>> asked = new ArrayList<>();
  private final Listening rule = new Listening(asked);

  private static List<String> shares(Distribution criterion) {
    return criterion.shares().stream().map(each -> each.share().toString()).toList();
  }

  @Test
  void an_option_has_its_share_of_the_ratings_and_answers_without_a_value_are_none() {
    Plan plan = new Plan().criteria(Plan.leaf("duty", 3), Plan.leaf("law", 2)).combining(rule);

    ObjectResult result =
        new Box(plan)
            .give("1001", "masses", "A", "X")
            .give("1001", "masses", "C", "X")
            .give("1001", "masses", "C", "-")
            .give("1001", "masses", "X", "-")
            .result("1001");

    assertThat(result.score()).contains(new BigDecimal("42.00"));
    List<Distribution> criteria = asked.get(0);
    assertThat(criteria.get(0).shares())
        .extracting(share -> share.option().id())
        .containsExactly("A", "B", "C", "D");
    assertThat(shares(criteria.get(0))).containsExactly("1/3", "0", "2/3", "0");
    assertThat(criteria.get(0).part().weight()).isEqualTo(Fraction.of(3));
    assertThat(criteria.get(1).shares()).isEmpty();
    assertThat(criteria.get(1).part().score()).isEmpty();
  }

  @Test
  void groups_and_strata_count_by_their_weights_and_a_group_below_its_minimum_not_at_all() {
    Plan plan =
        new Plan()
            .groups(
                Plan.group("residents", 0, Plan.stratum("near", 3), Plan.stratum("far", 1)),
                Plan.group("leaders", 3, 0),
                Plan.group("guests", 9, 2))
            .combining(rule);

    new Box(plan)
        .giveIn("1001", "residents", "near", "A")
        .giveIn("1001", "residents", "near", "B")
        .giveIn("1001", "residents", "far", "B")
        .give("1001", "leaders", "D")
        .give("1001", "guests", "C")
        .report();

    // residents: A 3/8, B 3/8 + 1/4; with leaders weighing three times as much
    assertThat(shares(asked.get(0).get(0))).containsExactly("0.09375", "0.15625", "0", "0.75");
  }

  @Test
  void an_inner_criterion_has_the_mean_of_its_children_by_their_weights() {
    Plan plan =
        new Plan()
            .criteria(
                Plan.inner("service", 1, Plan.leaf("a", 1), Plan.leaf("b", 3), Plan.leaf("c")))
            .combining(rule);

    new Box(plan).give("1001", "masses", "A", "B", "-").report();

    assertThat(shares(asked.get(0).get(0))).containsExactly("0.25", "0.75", "0", "0");
  }

  @Test
  void no_group_has_a_total_of_its_own_and_that_is_explained() {
    EvaluationReport report =
        new Box(new Plan().combining(rule)).give("1001", "masses", "A").report();

    assertThat(report.of("1001").groups())
        .extracting(GroupResult::score)
        .containsExactly(Optional.empty());
    assertThat(ReportJson.explainedText(report, Language.EN))
        .contains("the criteria are combined by the ratings of all groups together");
  }
}
