package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.Phase;
import org.pingyi.evaluation.rule.RuleInfo;

/**
 * The rules that a scheme uses, and what each of them says of the others: which it needs or may not
 * stand beside, and which must run before or after it.
 */
final class RuleConflicts {

  /** A rule that a scheme uses, and where. */
  private record Use(int number, FoundPlugin plugin, Value place) {

    RuleInfo info() {
      return plugin.info();
    }

    Phase phase() {
      return Phase.of(plugin.plugin()).orElseThrow();
    }
  }

  /** Phases whose rules run in turn; rules of the others stand beside each other. */
  private static final Set<Phase> IN_TURN =
      Set.of(
          Phase.PAPERS,
          Phase.SCORE_RULES,
          Phase.GRADE_RULES,
          Phase.RECTIFICATION,
          Phase.STATISTICS,
          Phase.FLAGS);

  private final List<Use> uses = new ArrayList<>();

  /** Adds a rule; those of one list in their order. */
  void add(FoundPlugin plugin, Value place) {
    uses.add(new Use(uses.size(), plugin, place));
  }

  /** Reports each rule that is not content with the others. */
  void report() {
    List<String> ids = new ArrayList<>(uses.size());
    for (Use use : uses) {
      ids.add(use.info().id());
    }
    for (Use use : uses) {
      for (String needed : use.info().requires()) {
        if (!ids.contains(needed)) {
          report(
              use,
              Text.of("needs the rule “" + needed + "” beside it", "需要同时使用规则“" + needed + "”"));
        }
      }
      for (String other : use.info().conflicts()) {
        if (ids.contains(other)) {
          report(
              use,
              Text.of(
                  "may not be used beside the rule “" + other + "”", "不能与规则“" + other + "”同时使用"));
        }
      }
    }
    for (Use use : uses) {
      if (!use.info().before().isEmpty() || !use.info().after().isEmpty()) {
        reportOrder(use);
      }
    }
  }

  private void reportOrder(Use use) {
    RuleInfo info = use.info();
    Set<String> both = new LinkedHashSet<>(info.before());
    both.addAll(info.after());
    report(
        use,
        both,
        other -> isBeside(use, other),
        id ->
            Text.of(
                "must run before or after the rule “" + id + "”, which runs beside it",
                "须在规则“" + id + "”之前或之后执行，而两者并行"));
    report(
        use,
        info.before(),
        other -> runs(other, use),
        id ->
            Text.of(
                "must run before the rule “" + id + "”, which runs earlier",
                "须在规则“" + id + "”之前执行，而该规则先执行"));
    report(
        use,
        info.after(),
        other -> runs(use, other),
        id ->
            Text.of(
                "must run after the rule “" + id + "”, which runs later",
                "须在规则“" + id + "”之后执行，而该规则后执行"));
  }

  /** Reports of the rules that a rule names, but for itself, those that run where they may not. */
  private void report(
      Use use, Set<String> ids, Predicate<Use> isWrong, Function<String, Text> problem) {
    ids.stream()
        .filter(id -> !id.equals(use.info().id()))
        .filter(id -> uses.stream().anyMatch(other -> is(other, id) && isWrong.test(other)))
        .forEach(id -> report(use, problem.apply(id)));
  }

  private static boolean is(Use use, String id) {
    return use.info().id().equals(id);
  }

  /** Says whether rules are of one phase that has no order. */
  private static boolean isBeside(Use one, Use other) {
    return one.phase() == other.phase() && !IN_TURN.contains(one.phase());
  }

  /** Says whether one rule runs earlier than another. */
  private static boolean runs(Use one, Use other) {
    int phases = one.phase().compareTo(other.phase());
    return phases < 0
        || (phases == 0 && IN_TURN.contains(one.phase()) && one.number() < other.number());
  }

  private static void report(Use use, Text problem) {
    use.place().fault(FaultCode.RULE_CONFLICT, problem);
  }
}
