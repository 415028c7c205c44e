package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * The standard rules that change scores, redone. A report does not hold the attributes of objects
 * that they depend on: whether a rule is for an object at all is taken as it is explained.
 */
record StandardScoreRules(Premises premises, ObjectCounts counts) {

  /**
   * What a rule should come to.
   *
   * @param score the score after it; none where it should change nothing
   * @param grounds what that should rest on
   */
  record Outcome(Optional<Exact> score, List<String> grounds) {}

  /** Redoes a rule on the exact score that it finds; nothing of a rule that is not known. */
  Optional<Outcome> redo(Rule rule, Exact score, boolean isExplainedWithoutGrounds) {
    Map<String, String> parameters = rule.parameters();
    if (isExplainedWithoutGrounds
        && parameters.keySet().stream().anyMatch(key -> key.startsWith("when.objects."))) {
      return Optional.empty();
    }
    return switch (rule.use()) {
      case "bonus" -> Optional.of(moved(parameters, score, "up-to", false));
      case "deduction" -> Optional.of(moved(parameters, score, "down-to", true));
      case "cap" -> Optional.of(held(parameters, score, number(parameters, "at"), false));
      case "floor" -> Optional.of(held(parameters, score, number(parameters, "at"), true));
      default -> Optional.empty();
    };
  }

  /** Points added below an upper limit, or taken above a lower one. */
  private Outcome moved(
      Map<String, String> parameters, Exact score, String limit, boolean isDownwards) {
    Exact points = number(parameters, "points");
    Exact after = isDownwards ? score.minus(points) : score.plus(points);
    Optional<Exact> bound = Optional.ofNullable(parameters.get(limit)).map(Exact::parse);
    if (bound.isEmpty()) {
      return decided(parameters, Optional.empty(), true, after);
    }
    int room = bound.get().compareTo(score) * (isDownwards ? -1 : 1);
    boolean isOver = bound.get().compareTo(after) * (isDownwards ? -1 : 1) < 0;
    return decided(
        parameters,
        Optional.of(score + (isDownwards ? " > " : " < ") + bound.get()),
        room > 0,
        isOver ? bound.get() : after);
  }

  /** A score held at a bound: one below it is raised, or one above it lowered. */
  private Outcome held(
      Map<String, String> parameters, Exact score, Exact bound, boolean isFromBelow) {
    int over = score.compareTo(bound) * (isFromBelow ? -1 : 1);
    return decided(
        parameters, Optional.of(score + (isFromBelow ? " < " : " > ") + bound), over > 0, bound);
  }

  private Outcome decided(
      Map<String, String> parameters, Optional<String> ground, boolean holds, Exact after) {
    List<String> grounds = new ArrayList<>();
    if (!conditions(parameters, grounds)) {
      return new Outcome(Optional.empty(), grounds);
    }
    ground.ifPresent(grounds::add);
    return new Outcome(holds ? Optional.of(after) : Optional.empty(), grounds);
  }

  /** Whether the satisfaction is as the condition wants it; what is compared is added. */
  private boolean conditions(Map<String, String> parameters, List<String> grounds) {
    Optional<Exact> least = given(parameters, "when.satisfaction-at-least").map(Exact::parse);
    Optional<Exact> below = given(parameters, "when.satisfaction-below").map(Exact::parse);
    if (least.isEmpty() && below.isEmpty()) {
      return true;
    }
    Optional<Exact> rate =
        Satisfied.of(
                premises,
                counts,
                given(parameters, "when.criterion"),
                given(parameters, "when.group"))
            .rate();
    if (rate.isEmpty()) {
      return false;
    }
    least.ifPresent(limit -> grounds.add(rate.get() + " >= " + limit));
    below.ifPresent(limit -> grounds.add(rate.get() + " < " + limit));
    return least.filter(limit -> rate.get().compareTo(limit) < 0).isEmpty()
        && below.filter(limit -> rate.get().compareTo(limit) >= 0).isEmpty();
  }

  private static Optional<String> given(Map<String, String> parameters, String key) {
    return Optional.ofNullable(parameters.get(key));
  }

  private static Exact number(Map<String, String> parameters, String key) {
    return Exact.parse(requireNonNull(parameters.get(key)));
  }
}
