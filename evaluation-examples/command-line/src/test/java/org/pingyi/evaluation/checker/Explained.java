package org.pingyi.evaluation.checker;

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
    add(root);
  }

  private void add(At explanation) {
    String id = explanation.get("id").text();
    byId.putIfAbsent(id, explanation);
    order.add(id + " (" + explanation.get("kind").text() + ")");
    explanation.itemsIfAny("parts").forEach(this::add);
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

  /** All ids with their kinds, each before its parts; an id that is there twice is there twice. */
  List<String> order() {
    return order;
  }

  static String entry(String id, String kind) {
    return id + " (" + kind + ")";
  }
}
