package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.evaluate.CombiningRules.Cohort;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Distribution;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;

/** Scores that are longer than any that a report holds, which somebody has to read again. */
class LongScoresTest {

  private static final Fraction LONG = power(1_200);
  private static final Fraction LONGEST = power(989);

  private static Fraction power(int ofTen) {
    return Fraction.of(BigDecimal.TEN.pow(ofTen));
  }

  /** Gives the same score to everything. */
  @Identified(id = "constant", version = "1", en = "Constant", zh = "Constant")
  record Constant(Fraction score) implements NodeCombiningRule<NoParameters> {
    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      return ScoringRules.score(score);
    }
  }

  /** Gives the same score to every distribution. */
  @Identified(id = "distributed", version = "1", en = "Distributed", zh = "Distributed")
  record Distributed(Fraction score) implements DistributionCombiningRule<NoParameters> {
    @Override
    public Scored combine(List<Distribution> criteria, NoParameters parameters) {
      return ScoringRules.score(score);
    }
  }

  private static ScoringRules.Answering scoring(Fraction score, Fraction greatest) {
    return new ScoringRules.Answering(
        new ScoreRange(greatest.negated(), greatest), cell -> ScoringRules.score(score));
  }

  private static OnScores setting(Fraction score) {
    return new OnScores(
        "sets", it -> new Adjusted.Changed<>(ScoringRules.step(score), Text.of("set")));
  }

  private static void isRefused(Plan plan, String start) {
    assertThatThrownBy(new Box(plan).rate("a", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith(start)
        .hasMessageEndingWith(": gave a score that is too long to be published");
  }

  @Test
  void a_score_that_is_too_long_to_be_published_is_an_error_of_the_rule() {
    isRefused(
        new Plan().scoring(scoring(LONG, LONG)),
        "scoring rule answering 1 (tests) on object a, criterion duty, group masses");
    isRefused(
        new Plan().scoring(scoring(LONG.negated(), LONG)),
        "scoring rule answering 1 (tests) on object a, criterion duty, group masses");
    isRefused(
        new Plan().combining(new Constant(LONG)), "combining rule constant 1 (tests) on object a");
    isRefused(
        new Plan().combining(new Distributed(LONG)),
        "combining rule distributed 1 (tests) on object a");
    isRefused(
        new Plan().combining(new Cohort(objects -> List.of(ScoringRules.score(LONG)))),
        "combining rule cohort 1 (tests) on all objects");
    isRefused(new Plan().rule(setting(LONG)), "adjustment rule sets 1 (tests) on object a");
  }

  @Test
  void a_wide_range_does_no_harm() {
    assertThat(new Box(new Plan().scoring(scoring(Fraction.ONE, LONG))).rate("a", "A").result("a"))
        .satisfies(result -> assertThat(result.score()).contains(new BigDecimal("1.00")));
  }

  @Test
  void the_longest_scores_can_be_read_again() {
    Plan plan = new Plan().scoring(scoring(LONGEST, LONGEST)).rule(setting(LONGEST.negated()));

    String json = ReportJson.text(new Box(plan).rate("a", "A").report());

    assertThat(json).contains("-1" + "0".repeat(989) + ".00");
    assertThat(ReportDiff.between(json, json).isEmpty()).isTrue();
  }

  @Test
  void a_score_is_long_before_the_point_and_not_by_what_is_rounded_away() {
    Fraction tiny = Fraction.ONE.dividedBy(LONG);
    Plan plan = new Plan().rule(setting(tiny));

    assertThat(new Box(plan).rate("a", "A").result("a").score())
        .isEqualTo(Optional.of(new BigDecimal("0.00")));
  }
}
