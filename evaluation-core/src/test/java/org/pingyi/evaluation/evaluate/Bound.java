package org.pingyi.evaluation.evaluate;

import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.rule.AdjustmentRule;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.PluginCalls;

/** Binds rules as a scheme would. */
final class Bound {

  private Bound() {}

  static <P extends Record> BoundRule<ScoringRule<Record>> scoring(
      ScoringRule<P> rule, P parameters) {
    return bind(PluginKind.SCORING, rule, parameters);
  }

  static BoundRule<ScoringRule<Record>> scoring(ScoringRule<NoParameters> rule) {
    return scoring(rule, new NoParameters());
  }

  static <P extends Record> BoundRule<NodeCombiningRule<Record>> parts(
      NodeCombiningRule<P> rule, P parameters) {
    return bind(PluginKind.COMBINING, rule, parameters);
  }

  static <P extends Record> BoundRule<CombiningRule<Record>> combining(
      CombiningRule<P> rule, P parameters) {
    return bind(PluginKind.COMBINING, rule, parameters);
  }

  static BoundRule<WeightingRule<Record>> weighting(WeightingRule<NoParameters> rule) {
    return bind(PluginKind.WEIGHTING, rule, new NoParameters());
  }

  static <P extends Record> BoundRule<AdjustmentRule<Record>> adjustment(
      AdjustmentRule<P> rule, P parameters) {
    return bind(PluginKind.ADJUSTMENT, rule, parameters);
  }

  static <G extends Record> BoundRule<GradingRule<Record, Record>> grading(
      GradingRule<NoParameters, G> rule) {
    return bind(PluginKind.GRADING, rule, new NoParameters());
  }

  static <P extends Record> BoundRule<RectificationTrigger<Record>> trigger(
      RectificationTrigger<P> rule, P parameters) {
    return bind(PluginKind.TRIGGER, rule, parameters);
  }

  static BoundRule<RectificationOrder<Record>> order(RectificationOrder<NoParameters> rule) {
    return bind(PluginKind.ORDER, rule, new NoParameters());
  }

  static <P extends Record> BoundRule<Statistic<Record>> statistic(
      Statistic<P> rule, P parameters) {
    return bind(PluginKind.STATISTIC, rule, parameters);
  }

  @SuppressWarnings("unchecked") // As the scheme reader does: the parameters are the rule's own.
  private static <R extends Rule<?>> BoundRule<R> bind(
      PluginKind kind, Rule<?> rule, Record parameters) {
    return new BoundRule<>(
        new FoundPlugin(kind, rule.info(), rule, "tests"),
        (R) rule,
        parameters,
        PluginCalls.UNLIMITED);
  }
}
