package org.pingyi.evaluation.evaluate;

import static org.pingyi.evaluation.evaluate.Plan.object;

import java.util.List;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.rule.Comparison;

/** Finds what tests ask about in explanations. */
final class Explained {

  private Explained() {}

  static Explanation explain(Plan plan, String object, String... answers) {
    return new Box(plan).rate(object, answers).report().explain(object);
  }

  static Explanation part(Explanation of, String id) {
    return of.find(id).orElseThrow(() -> new AssertionError("no explanation of " + id));
  }

  static String why(Explanation of) {
    return of.why().orElseThrow().en();
  }

  static List<String> grounds(Explanation of) {
    return of.grounds().stream().map(Explained::sentence).toList();
  }

  private static String sentence(Comparison ground) {
    return ground.name().en()
        + ": "
        + ground.left().result()
        + " "
        + ground.relation().sign()
        + " "
        + ground.right().result();
  }
}
