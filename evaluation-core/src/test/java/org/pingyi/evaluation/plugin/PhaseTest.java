package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.ReportRenderer;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rule.WeightingRule;

class PhaseTest {

  private static final Map<Class<? extends Plugin>, Phase> PHASES =
      Map.ofEntries(
          Map.entry(PaperRule.class, Phase.PAPERS),
          Map.entry(ScoringRule.class, Phase.SCORING),
          Map.entry(WeightingRule.class, Phase.WEIGHTING),
          Map.entry(CohortCombiningRule.class, Phase.COMBINING),
          Map.entry(ScoreAdjustmentRule.class, Phase.SCORE_RULES),
          Map.entry(GradingRule.class, Phase.GRADING),
          Map.entry(GradeAdjustmentRule.class, Phase.GRADE_RULES),
          Map.entry(RectificationTrigger.class, Phase.RECTIFICATION),
          Map.entry(RectificationOrder.class, Phase.RECTIFICATION),
          Map.entry(TallyStatistic.class, Phase.STATISTICS),
          Map.entry(ReviewFlag.class, Phase.FLAGS));

  /** A plugin of a kind that is asked nothing. */
  private static Plugin of(Class<? extends Plugin> kind) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, given) -> {
              throw new UnsupportedOperationException(method.getName());
            }));
  }

  @Test
  void each_rule_runs_in_its_phase() {
    PHASES.forEach((kind, phase) -> assertThat(Phase.of(of(kind))).as("%s", kind).contains(phase));
  }

  @Test
  void what_takes_no_part_in_an_evaluation_has_no_phase() {
    assertThat(Phase.of(of(SchemeTemplate.class))).isEmpty();
    assertThat(Phase.of(of(ReportRenderer.class))).isEmpty();
    assertThat(Phase.of(of(ReportComparison.class))).isEmpty();
  }

  @Test
  void kinds_of_rules_have_parameters_and_templates_and_renderers_have_none() {
    for (PluginKind kind : PluginKind.values()) {
      assertThat(kind.hasParameters())
          .as("%s", kind)
          .isEqualTo(kind != PluginKind.TEMPLATE && kind != PluginKind.RENDERER);
    }
  }
}
