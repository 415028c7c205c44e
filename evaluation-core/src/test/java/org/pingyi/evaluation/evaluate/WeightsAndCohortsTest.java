package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.CombiningRules.Cohort;
import org.pingyi.evaluation.evaluate.CombiningRules.GivenWeights;
import org.pingyi.evaluation.evaluate.CombiningRules.NoWeights;
import org.pingyi.evaluation.explanation.Outcome;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.GroupResult;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;

class WeightsAndCohortsTest {

  @Test
  void a_weighting_rule_gives_the_weights_of_the_top_and_of_each_group_alone() {
    Plan plan = duty_and_law().weighting(new GivenWeights(objects -> fractions(3, 1)));

    ObjectResult result = new Box(plan).give("1001", "masses", "A", "C").result("1001");

    assertThat(result.score()).contains(new BigDecimal("90.00"));
    assertThat(result.groups().get(0).score()).contains(new BigDecimal("90.00"));
  }

  @Test
  void a_weighting_rule_sees_the_scores_of_all_objects_with_the_written_weights() {
    List<List<Part>> seen = new ArrayList<>();
    Plan plan =
        new Plan()
            .criteria(Plan.leaf("duty", 5), Plan.leaf("law", 7))
            .weighting(
                new GivenWeights(
                    objects -> {
                      seen.addAll(objects);
                      return fractions(1, 1);
                    }));

    new Box(plan).give("1002", "masses", "D", "-").give("1001", "masses", "A", "C").report();

    assertThat(seen)
        .extracting(parts -> parts.stream().map(Part::score).toList())
        .containsExactly(
            List.of(Optional.of(Fraction.HUNDRED), Optional.of(Fraction.of(60))),
            List.of(Optional.of(Fraction.ZERO), Optional.empty()));
    assertThat(seen.get(0))
        .extracting(Part::weight)
        .containsExactly(Fraction.of(5), Fraction.of(7));
  }

  @Test
  void an_inner_criterion_may_have_a_weighting_of_its_own_which_the_top_builds_on() {
    List<Optional<Fraction>> seenAbove = new ArrayList<>();
    Plan plan =
        new Plan()
            .criteria(Plan.leaf("duty"), Plan.inner("service", 1, Plan.leaf("a"), Plan.leaf("b")))
            .innerWeighting("service", new GivenWeights(objects -> fractions(3, 1)))
            .weighting(
                new GivenWeights(
                    objects -> {
                      seenAbove.add(objects.get(0).get(1).score());
                      return fractions(1, 1);
                    }));

    ObjectResult result = new Box(plan).give("1001", "masses", "A", "A", "C").result("1001");

    assertThat(seenAbove).containsExactly(Optional.of(Fraction.of(90)));
    assertThat(result.criteria().get(1).score()).contains(new BigDecimal("90.00"));
    assertThat(result.score()).contains(new BigDecimal("95.00"));
  }

  @Test
  void criteria_without_weights_have_no_score_together_and_the_explanation_says_why() {
    Plan plan = duty_and_law().weighting(new NoWeights());

    EvaluationReport report = new Box(plan).give("1001", "masses", "A", "C").report();
    ObjectResult result = report.of("1001");

    assertThat(result.score()).isEmpty();
    assertThat(result.groups().get(0).score()).isEmpty();
    assertThat(result.criteria().get(0).score()).contains(new BigDecimal("100.00"));
    assertThat(Explained.part(report.explain("1001"), "score").outcome())
        .isEqualTo(
            new Outcome.None(
                Text.of("there are no weights: all scores are the same", "无法赋权：各项得分相同")));
  }

  @Test
  void an_inner_criterion_without_weights_is_missing_where_it_would_count() {
    Plan plan =
        new Plan()
            .criteria(Plan.leaf("duty"), Plan.inner("service", 1, Plan.leaf("a"), Plan.leaf("b")))
            .innerWeighting("service", new NoWeights());

    ObjectResult result = new Box(plan).give("1001", "masses", "A", "A", "C").result("1001");

    assertThat(result.criteria().get(1).score()).isEmpty();
    assertThat(result.score()).contains(new BigDecimal("100.00"));
  }

  @Test
  void a_rule_for_all_objects_is_not_asked_about_criteria_without_weights() {
    Plan plan =
        duty_and_law()
            .weighting(new NoWeights())
            .combining(new Cohort(objects -> List.of(ScoringRules.score(Fraction.ONE))));

    assertThat(new Box(plan).give("1001", "masses", "A", "C").result("1001").score()).isEmpty();
  }

  @Test
  void too_few_weights_or_a_weight_of_nothing_are_errors_of_the_rule() {
    Plan tooFew = duty_and_law().weighting(new GivenWeights(objects -> fractions(1)));
    Plan nothing = duty_and_law().weighting(new GivenWeights(objects -> fractions(1, 0)));

    assertThatThrownBy(new Box(tooFew).give("1001", "masses", "A", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("gave 1 answers, asked for 2");
    assertThatThrownBy(new Box(nothing).give("1001", "masses", "A", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("not above 0 to law");
  }

  @Test
  void no_rule_is_asked_about_no_objects() {
    Plan plan =
        duty_and_law()
            .weighting(new GivenWeights(objects -> List.of()))
            .combining(new Cohort(objects -> List.of(Scored.of(Fraction.ONE, null))));

    assertThat(new Box(plan).report().objects()).isEmpty();
  }

  @Test
  void a_rule_for_all_objects_gives_their_totals_and_groups_have_none_of_their_own() {
    Plan plan =
        duty_and_law()
            .weighting(new GivenWeights(objects -> fractions(3, 1)))
            .combining(new Cohort(WeightsAndCohortsTest::byBestDuty));

    EvaluationReport report =
        new Box(plan).give("1001", "masses", "B", "A").give("1002", "masses", "A", "D").report();

    assertThat(report.of("1001").score()).contains(new BigDecimal("80.00"));
    assertThat(report.of("1002").score()).contains(new BigDecimal("100.00"));
    assertThat(report.of("1002").rank()).hasValue(1);
    assertThat(report.of("1001").criteria().get(0).score()).contains(new BigDecimal("80.00"));
    assertThat(report.objects())
        .flatExtracting(ObjectResult::groups)
        .extracting(GroupResult::score)
        .containsOnly(Optional.empty());
  }

  /** The score of the first criterion in hundredths of the best one among all objects. */
  private static List<Scored> byBestDuty(List<List<Part>> objects) {
    assertThat(objects.get(0).get(0).weight()).isEqualTo(Fraction.of(3));
    Fraction best =
        objects.stream()
            .map(parts -> parts.get(0).score().orElseThrow())
            .max(Fraction::compareTo)
            .orElseThrow();
    return objects.stream()
        .map(parts -> parts.get(0).score().orElseThrow())
        .map(score -> ScoringRules.score(score.times(100).dividedBy(best)))
        .toList();
  }

  @Test
  void a_rule_for_all_objects_must_answer_for_each() {
    Plan plan = duty_and_law().combining(new Cohort(objects -> List.of()));

    assertThatThrownBy(new Box(plan).give("1001", "masses", "A", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("gave 0 answers, asked for 1");
  }

  @Test
  void null_among_answers_is_an_error_of_the_rule() {
    Plan plan =
        duty_and_law().combining(new Cohort(objects -> java.util.Arrays.asList((Scored) null)));

    assertThatThrownBy(new Box(plan).give("1001", "masses", "A", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("null");
  }

  private static Plan duty_and_law() {
    return new Plan().criteria(Plan.leaf("duty"), Plan.leaf("law"));
  }

  private static List<Fraction> fractions(long... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(Fraction::of).toList();
  }
}
