package org.pingyi.evaluation.plugin;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;
import org.pingyi.evaluation.rule.AdjustmentRule;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.ReportRenderer;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.stability.Stable;

/** What a plugin is for. Ids are unique within a kind. */
@Stable
public enum PluginKind implements TitledKeyword {
  /** {@link ScoringRule}. */
  SCORING(ScoringRule.class, "scoring rule", "计分规则"),
  /** {@link CombiningRule}. */
  COMBINING(CombiningRule.class, "combining rule", "合成规则"),
  /** {@link WeightingRule}. */
  WEIGHTING(WeightingRule.class, "weighting rule", "赋权规则"),
  /** {@link PaperRule}. */
  PAPER(PaperRule.class, "paper rule", "票面规则"),
  /** {@link AdjustmentRule}. */
  ADJUSTMENT(AdjustmentRule.class, "adjustment rule", "调整规则"),
  /** {@link GradingRule}. */
  GRADING(GradingRule.class, "grading rule", "定等规则"),
  /** {@link RectificationTrigger}. */
  TRIGGER(RectificationTrigger.class, "rectification trigger", "整改触发规则"),
  /** {@link RectificationOrder}. */
  ORDER(RectificationOrder.class, "rectification order", "整改次序规则"),
  /** {@link Statistic}. */
  STATISTIC(Statistic.class, "statistic", "统计规则"),
  /** {@link ReviewFlag}. */
  FLAG(ReviewFlag.class, "review flag", "复核规则"),
  /** {@link ReportRenderer}. */
  RENDERER(ReportRenderer.class, "report renderer", "报告格式"),
  /** {@link ReportComparison}. */
  COMPARISON(ReportComparison.class, "report comparison", "报告比较规则"),
  /** {@link SchemeTemplate}. */
  TEMPLATE(SchemeTemplate.class, "scheme template", "方案模板");

  private final Class<? extends Plugin> service;
  private final Text title;

  PluginKind(Class<? extends Plugin> service, String en, String zh) {
    this.service = service;
    this.title = Text.of(en, zh);
  }

  /**
   * Returns the interface that plugins of this kind implement.
   *
   * @return the service of {@link java.util.ServiceLoader}
   */
  public Class<? extends Plugin> service() {
    return service;
  }

  /**
   * Returns whether plugins of this kind take parameters.
   *
   * @return true for a {@link Rule}
   */
  public boolean hasParameters() {
    return Rule.class.isAssignableFrom(service);
  }

  @Override
  public Text title() {
    return title;
  }

  @Override
  public String toString() {
    return id();
  }
}
