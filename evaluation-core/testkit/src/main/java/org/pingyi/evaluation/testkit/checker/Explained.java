package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The explanations of an object, a finding or a report, by their ids. */
final class Explained {

  private final At root;
  private final Map<String, At> byId = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();

  Explained(At root) {
    this.root = root;
    add(root, 0);
  }

  private void add(At explanation, int depth) {
    String id = explanation.get("id").text();
    byId.putIfAbsent(id, explanation);
    order.add(entry(depth, id, explanation.get("kind").text()));
    explanation.itemsIfAny("parts").forEach(part -> add(part, depth + 1));
  }

  At root() {
    return root;
  }

  At of(String id) {
    At explanation = byId.get(id);
    if (explanation == null) {
      throw new UnreadableReport(root, "an explanation of " + id);
    }
    return explanation;
  }

  Optional<At> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All ids with their depths and kinds, each before its parts, also those that are repeated. */
  List<String> order() {
    return order;
  }

  static String entry(int depth, String id, String kind) {
    return depth + " " + id + " (" + kind + ")";
  }
}
