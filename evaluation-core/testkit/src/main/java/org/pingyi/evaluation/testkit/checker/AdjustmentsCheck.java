package org.pingyi.evaluation.testkit.checker;

import java.util.List;

/** The adjustments of an object are the changes that its explanations tell, in the same order. */
final class AdjustmentsCheck {

  private AdjustmentsCheck() {}

  static void check(At object, List<Change> scores, List<Change> grades, Differences differences) {
    At list = object.get("adjustments");
    List<At> items = list.items();
    differences.same(list, items.size(), scores.size() + grades.size(), "the changes explained");
    for (int i = 0; i < Math.min(items.size(), scores.size() + grades.size()); i++) {
      boolean ofScore = i < scores.size();
      Change change = ofScore ? scores.get(i) : grades.get(i - scores.size());
      At item = items.get(i);
      if (!change.rule().isEmpty()) {
        differences.text(item.get("rule"), change.rule(), "what acted");
      }
      differences.same(item.get("from"), shown(item, "from", ofScore), change.from(), "before");
      differences.same(item.get("to"), shown(item, "to", ofScore), change.to(), "after");
      differences.text(item.get("reason"), change.reason(), "as it is explained");
    }
  }

  private static String shown(At item, String key, boolean ofScore) {
    return ofScore ? item.get(key).decimal().orElseThrow().toPlainString() : item.get(key).text();
  }
}
