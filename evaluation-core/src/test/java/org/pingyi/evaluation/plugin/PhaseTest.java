package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.PaperStatistic;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ReevaluatingStatistic;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.ReportRenderer;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rule.WeightingRule;

class PhaseTest {

  private static final Map<Class<? extends Plugin>, Optional<Phase>> PHASES =
      Map.ofEntries(
          Map.entry(PaperRule.class, Optional.of(Phase.PAPERS)),
          Map.entry(ScoringRule.class, Optional.of(Phase.SCORING)),
          Map.entry(WeightingRule.class, Optional.of(Phase.WEIGHTING)),
          Map.entry(NodeCombiningRule.class, Optional.of(Phase.COMBINING)),
          Map.entry(CohortCombiningRule.class, Optional.of(Phase.COMBINING)),
          Map.entry(DistributionCombiningRule.class, Optional.of(Phase.COMBINING)),
          Map.entry(ScoreAdjustmentRule.class, Optional.of(Phase.SCORE_RULES)),
          Map.entry(GradingRule.class, Optional.of(Phase.GRADING)),
          Map.entry(GradeAdjustmentRule.class, Optional.of(Phase.GRADE_RULES)),
          Map.entry(RectificationTrigger.class, Optional.of(Phase.RECTIFICATION)),
          Map.entry(RectificationOrder.class, Optional.of(Phase.RECTIFICATION)),
          Map.entry(TallyStatistic.class, Optional.of(Phase.STATISTICS)),
          Map.entry(ReevaluatingStatistic.class, Optional.of(Phase.STATISTICS)),
          Map.entry(PaperStatistic.class, Optional.of(Phase.STATISTICS)),
          Map.entry(ReviewFlag.class, Optional.of(Phase.FLAGS)),
          Map.entry(SchemeTemplate.class, Optional.empty()),
          Map.entry(ReportRenderer.class, Optional.empty()),
          Map.entry(ReportComparison.class, Optional.empty()));

  /** Returns the interfaces that plugins of a kind can implement: it, or the kinds within it. */
  private static Stream<Class<?>> implementable(Class<?> kind) {
    return kind.isSealed()
        ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(PhaseTest::implementable)
        : Stream.of(kind);
  }

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
  void each_rule_runs_in_its_phase_and_what_takes_no_part_in_an_evaluation_has_none() {
    PHASES.forEach((kind, phase) -> assertThat(Phase.of(of(kind))).as("%s", kind).isEqualTo(phase));
  }

  @Test
  void of_each_kind_of_plugin_it_is_known_when_it_runs() {
    assertThat(Arrays.stream(PluginKind.values()).flatMap(kind -> implementable(kind.service())))
        .containsExactlyInAnyOrderElementsOf(PHASES.keySet());
  }

  @Test
  void all_but_renderers_and_templates_have_parameters() {
    assertThat(PluginKind.values())
        .filteredOn(kind -> !kind.hasParameters())
        .containsExactly(PluginKind.RENDERER, PluginKind.TEMPLATE);
  }
}
