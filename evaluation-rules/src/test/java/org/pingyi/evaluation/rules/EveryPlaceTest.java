package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.CriterionResult;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.RectificationFinding;
import org.pingyi.evaluation.snippet.WeightsByOrder;

/** One rule at every place that a scheme has for it, at each with parameters of its own. */
class EveryPlaceTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(EveryPlaceTest.class.getClassLoader())
          .plus(RulePlugins.of(new WeightsByOrder()));

  private static final String BALLOTS =
      """
      object,group,token,plain,trimmed,left,right
      a,all,1,100,100,100,-
      a,all,2,80,80,100,-
      a,all,3,80,80,100,-
      a,all,4,0,0,100,-
      """
          .replace("-", "");

  private static EvaluationReport report(String rest) {
    String scheme =
        """
        id: places
        version: 1
        scales: { points: { range: { from: 0, to: 100, step: 1, positive-from: 60, negative-below: 60 } } }
        criteria:
          - { id: plain }
          - { id: trimmed, scoring: { use: trimmed-mean, trim: 25%% } }
          - id: inner
            combining: { use: weighted-sum, when-missing: zero }
            weighting: { use: weights-by-order }
            criteria: [ { id: left }, { id: right } ]
        scoring: { use: trimmed-mean, trim: 0%% }
        combining: { use: weighted-sum, when-missing: renormalise }
        weighting: { use: weights-by-order }
        raters: [ { id: all } ]
        %s
        """
            .formatted(rest);
    EvaluationScheme read = EvaluationScheme.read("places.yaml", scheme, PLUGINS);
    return read.evaluate(read.tally(BallotSource.csv("ballots.csv", new StringReader(BALLOTS))));
  }

  private static Optional<BigDecimal> score(EvaluationReport report, int criterion) {
    return report.of("a").criteria().get(criterion).score();
  }

  @Test
  void a_scoring_rule_stands_at_the_top_and_at_a_criterion() {
    EvaluationReport report = report("");

    assertThat(score(report, 0)).contains(new BigDecimal("65.00"));
    assertThat(score(report, 1)).contains(new BigDecimal("80.00"));
  }

  @Test
  void combining_and_weighting_stand_at_the_top_and_at_an_inner_criterion() {
    EvaluationReport report = report("");
    CriterionResult inner = report.of("a").criteria().get(2);

    // left weighs 2, right 1 and counts as 0
    assertThat(inner.score()).contains(new BigDecimal("66.67"));
    // (65 × 3 + 80 × 2 + 66.66… × 1) ÷ 6
    assertThat(report.of("a").score()).contains(new BigDecimal("70.28"));
  }

  @Test
  void a_rule_of_a_list_stands_there_more_than_once() {
    EvaluationReport report =
        report(
            """
            grades: [ { id: good, at-least: 70 }, { id: fair, at-least: 60 }, { id: poor } ]
            rules:
              - { use: veto, when: { criterion: plain, satisfaction-below: 100% }, grade: fair }
              - { use: veto, when: { criterion: trimmed, satisfaction-below: 100% }, grade: poor }
            rectification:
              - { use: dissatisfaction-rate, above: 20% }
              - { use: dissatisfaction-rate, above: 24% }
              - { use: dissatisfaction-rate, above: 25% }
            """);

    assertThat(report.of("a").adjustments())
        .extracting(change -> change.before() + " → " + change.after())
        .containsExactly("good → fair", "fair → poor");
    assertThat(report.rectification())
        .extracting(RectificationFinding::trigger)
        .hasSize(4)
        .containsOnly("dissatisfaction-rate");
    assertThat(report.rectification())
        .extracting(found -> found.criterion().id())
        .isEqualTo(List.of("plain", "plain", "trimmed", "trimmed"));
  }
}
