package org.pingyi.evaluation.plugin;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.stability.Stable;

/**
 * When a rule runs. Phases run one after the other, in this order; within a phase rules run in the
 * order in which the scheme lists them.
 */
@Stable
public enum Phase {
  /** Papers that do not count are taken out, before anything is counted. */
  PAPERS("void papers", "票面审查"),
  /** Cells are scored from their counts. */
  SCORING("score", "计分"),
  /** Criteria get their weights; what is below a criterion has been combined by then. */
  WEIGHTING("weigh criteria", "赋权"),
  /** Strata, groups and criteria are combined, from the leaves up. */
  COMBINING("combine", "合成"),
  /** Exact scores are adjusted, before they are rounded and ranked. */
  SCORE_RULES("adjust scores", "调整得分"),
  /** Ranked objects get grades. */
  GRADING("grade", "定等"),
  /** Grades are adjusted. */
  GRADE_RULES("adjust grades", "调整等次"),
  /** The grading rule limits how many objects hold a grade. */
  LIMITS("limit grades", "等次限额"),
  /** What has to be put right is found, and then brought into order. */
  RECTIFICATION("find what has to be put right", "触发整改"),
  /** Figures beside the scores are calculated. */
  STATISTICS("calculate statistics", "统计"),
  /** Papers are found that somebody should look at. */
  FLAGS("flag for review", "提示复核");

  private final Text title;

  Phase(String en, String zh) {
    this.title = Text.of(en, zh);
  }

  /**
   * Returns what people read.
   *
   * @return what rules of the phase do
   */
  public Text title() {
    return title;
  }

  /**
   * Returns when a plugin first runs.
   *
   * @param plugin the plugin
   * @return the phase; none for a template, a renderer or a report comparison, which take no part
   *     in an evaluation
   */
  public static Optional<Phase> of(Plugin plugin) {
    return plugin instanceof Rule<?> rule && !(rule instanceof ReportComparison<?>)
        ? Optional.of(of(rule))
        : Optional.empty();
  }

  private static Phase of(Rule<?> rule) {
    if (rule instanceof PaperRule<?>) {
      return PAPERS;
    }
    if (rule instanceof ScoringRule<?>) {
      return SCORING;
    }
    if (rule instanceof WeightingRule<?>) {
      return WEIGHTING;
    }
    if (rule instanceof CombiningRule<?>) {
      return COMBINING;
    }
    if (rule instanceof ScoreAdjustmentRule<?>) {
      return SCORE_RULES;
    }
    if (rule instanceof GradingRule<?, ?>) {
      return GRADING;
    }
    if (rule instanceof GradeAdjustmentRule<?>) {
      return GRADE_RULES;
    }
    if (rule instanceof RectificationTrigger<?> || rule instanceof RectificationOrder<?>) {
      return RECTIFICATION;
    }
    return rule instanceof Statistic<?> ? STATISTICS : FLAGS;
  }
}
