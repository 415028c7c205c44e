package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Redoes the comparisons that a decision rests on. */
final class GroundsCheck {

  /**
   * A comparison redone.
   *
   * @param at where it stands
   * @param left the first number
   * @param relation how the first should stand to the second
   * @param right the second number
   * @param holds whether it does
   * @param constants the numbers of the method in it
   */
  record Ground(
      At at, Exact left, String relation, Exact right, boolean holds, List<Exact> constants) {

    @Override
    public String toString() {
      return left + " " + relation + " " + right;
    }
  }

  private GroundsCheck() {}

  /** Redoes all comparisons of an explanation. */
  static List<Ground> redo(At explanation, Origins origins, Differences differences) {
    List<Ground> grounds = new ArrayList<>();
    for (At ground : explanation.itemsIfAny("grounds")) {
      StepCheck steps = new StepCheck(origins, differences, (step, operands) -> Optional.empty());
      Exact left = steps.redo(ground.get("left"));
      Exact right = steps.redo(ground.get("right"));
      At relation = ground.get("relation");
      boolean holds = holds(left.compareTo(right), relation);
      differences.same(
          ground.get("holds"),
          ground.get("holds").flag(),
          holds,
          left + " " + relation.text() + " " + right);
      grounds.add(new Ground(ground, left, relation.text(), right, holds, steps.constants()));
    }
    return grounds;
  }

  /** Compares what was redone with what should be compared, such as {@code 3 > 1}. */
  static void same(
      At explanation, List<Ground> grounds, List<String> expected, Differences differences) {
    differences.same(
        explanation,
        grounds.stream().map(Ground::toString).toList(),
        expected,
        "what the decision rests on");
  }

  private static boolean holds(int order, At relation) {
    return switch (relation.text()) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case "=" -> order == 0;
      case ">=" -> order >= 0;
      case ">" -> order > 0;
      default -> throw new UnreadableReport(relation, "a relation");
    };
  }
}
