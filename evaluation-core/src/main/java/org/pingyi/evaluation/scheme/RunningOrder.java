package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pingyi.evaluation.plugin.Phase;
import org.pingyi.evaluation.plugin.PlannedRule;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.PluginKind;

/** The rules of a scheme in the order in which they run. */
public final class RunningOrder {

  private RunningOrder() {}

  /**
   * Returns the rules by phase, and within a phase as the scheme lists them.
   *
   * @param rules the rules of a scheme
   * @return each rule once for each phase and each set of parameters
   * @throws PluginException if a rule's parameters fail when they are read
   */
  public static List<PlannedRule> of(SchemeRules rules) {
    return rules.together(() -> order(rules));
  }

  private static List<PlannedRule> order(SchemeRules rules) {
    ImmutableList.Builder<PlannedRule> plan = ImmutableList.builder();
    each(rules.papers()).forEach(plan::add);
    plan.addAll(scoring(rules.scoring()));
    own(rules.innerWeighting()).forEach(plan::add);
    each(rules.weighting().stream().toList()).forEach(plan::add);
    if (!same(rules.parts(), rules.combining())) {
      plan.add(planned(Phase.COMBINING, rules.parts(), List.of()));
    }
    own(rules.innerCombining()).forEach(plan::add);
    each(List.of(rules.combining())).forEach(plan::add);
    each(rules.adjustments()).forEach(plan::add);
    rules
        .grading()
        .map(SchemeRules.Grading::rule)
        .ifPresent(
            rule -> {
              plan.add(planned(Phase.GRADING, rule, List.of()));
              plan.add(planned(Phase.LIMITS, rule, List.of()));
            });
    each(rules.triggers()).forEach(plan::add);
    each(rules.order().stream().toList()).forEach(plan::add);
    each(rules.statistics()).forEach(plan::add);
    each(rules.flags()).forEach(plan::add);
    return ImmutableList.sortedCopyOf(Comparator.comparing(PlannedRule::phase), plan.build());
  }

  private static List<PlannedRule> scoring(Map<String, ? extends BoundRule<?>> byLeaf) {
    Map<Told, BoundRule<?>> rules = new LinkedHashMap<>();
    SetMultimap<Told, String> leaves = LinkedHashMultimap.create();
    byLeaf.forEach(
        (leaf, rule) -> {
          Told told = Told.of(rule);
          rules.putIfAbsent(told, rule);
          leaves.put(told, leaf);
        });
    return rules.entrySet().stream()
        .map(
            rule ->
                planned(
                    Phase.SCORING,
                    rule.getValue(),
                    rules.size() == 1 ? List.of() : List.copyOf(leaves.get(rule.getKey()))))
        .toList();
  }

  private static Stream<PlannedRule> own(Map<String, ? extends BoundRule<?>> rules) {
    return rules.entrySet().stream()
        .map(rule -> planned(phase(rule.getValue()), rule.getValue(), List.of(rule.getKey())));
  }

  private static Stream<PlannedRule> each(List<? extends BoundRule<?>> rules) {
    return rules.stream().map(rule -> planned(phase(rule), rule, List.of()));
  }

  private static boolean same(BoundRule<?> one, BoundRule<?> other) {
    return Told.of(one).equals(Told.of(other));
  }

  /** A rule by what tells it from others, without asking records of its own whether they equal. */
  private record Told(PluginKind kind, String id, Map<String, String> parameters) {

    static Told of(BoundRule<?> rule) {
      return new Told(rule.plugin().kind(), rule.plugin().info().id(), rule.texts());
    }
  }

  private static Phase phase(BoundRule<?> rule) {
    return Phase.of(rule.plugin().plugin()).orElseThrow();
  }

  private static PlannedRule planned(Phase phase, BoundRule<?> rule, List<String> criteria) {
    return new PlannedRule(phase, rule.plugin(), rule.texts(), criteria);
  }
}
