package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pingyi.evaluation.rule.Phase;
import org.pingyi.evaluation.rule.PlannedRule;

/** The rules of a scheme in the order in which they run. */
public final class RunningOrder {

  private RunningOrder() {}

  /**
   * Returns the rules by phase, and within a phase as the scheme lists them.
   *
   * @param rules the rules of a scheme
   * @return each rule once for each phase and each set of parameters
   */
  public static List<PlannedRule> of(SchemeRules rules) {
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
    each(rules.statistics()).forEach(plan::add);
    return ImmutableList.sortedCopyOf(Comparator.comparing(PlannedRule::phase), plan.build());
  }

  private static List<PlannedRule> scoring(Map<String, ? extends BoundRule<?>> byLeaf) {
    SetMultimap<BoundRule<?>, String> leaves = LinkedHashMultimap.create();
    byLeaf.forEach((leaf, rule) -> leaves.put(rule, leaf));
    boolean one = leaves.keySet().size() == 1;
    return leaves.asMap().entrySet().stream()
        .map(
            rule ->
                planned(
                    Phase.SCORING, rule.getKey(), one ? List.of() : List.copyOf(rule.getValue())))
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
    return one.plugin().equals(other.plugin()) && one.parameters().equals(other.parameters());
  }

  private static Phase phase(BoundRule<?> rule) {
    return Phase.of(rule.plugin().plugin()).orElseThrow();
  }

  private static PlannedRule planned(Phase phase, BoundRule<?> rule, List<String> criteria) {
    return new PlannedRule(phase, rule.plugin(), ParameterTexts.of(rule.parameters()), criteria);
  }
}
