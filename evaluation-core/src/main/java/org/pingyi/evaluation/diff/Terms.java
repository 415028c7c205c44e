package org.pingyi.evaluation.diff;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.rule.Origin;

/** Says to what the terms of an explanation belong. */
final class Terms {

  private Terms() {}

  /** Whether the terms are options, and their weights how often they were given. */
  static boolean isOfCounts(Explained node) {
    return node.kind().equals("stratum") || (node.kind().equals("cell") && node.parts().isEmpty());
  }

  /** Returns what a term explains; nothing where it is explained nowhere. */
  static Optional<String> part(Explained node, String term) {
    String end = "/" + Origin.path(term);
    Optional<String> part =
        node.parts().stream().map(Explained::id).filter(id -> id.endsWith(end)).findFirst();
    String[] id = node.id().split("/", -1);
    boolean leafOfGroup =
        node.kind().equals("group-criterion") && node.parts().isEmpty() && id.length == 4;
    return part.isEmpty() && leafOfGroup
        ? Optional.of("criteria/" + id[3] + "/raters/" + Origin.path(term))
        : part;
  }

  /**
   * Returns the setting that a weight is.
   *
   * @param part what the term explains
   * @param term the term
   */
  static String weightOf(Optional<String> part, String term) {
    String[] parts = part.orElse("").split("/", -1);
    String of = Origin.path(term);
    if (parts.length >= 6 && parts[4].equals("strata")) {
      return "raters/" + parts[3] + "/strata/" + of + "/weight";
    }
    if (parts.length == 4 && parts[2].equals("raters")) {
      return "raters/" + of + "/weight";
    }
    return "criteria/" + of + "/weight";
  }

  /** Returns the setting that the weights are which a group has for some objects. */
  static String weightFor(String group) {
    return group + "/weight-for";
  }

  /** Returns the inner criterion whose children are weighed, unless it is the whole tree. */
  static Optional<String> innerOf(Explained node) {
    String[] id = node.id().split("/", -1);
    return id.length > 1 && id[id.length - 2].equals("criteria")
        ? Optional.of(id[id.length - 1])
        : Optional.empty();
  }

  /** Returns the settings that the rule of a score can be. */
  static List<String> statedRules(Explained node) {
    String[] id = node.id().split("/", -1);
    if (isOfCounts(node) && id.length > 1) {
      return List.of("scoring/" + id[1]);
    }
    return List.of("inner-combining/" + id[id.length - 1], "combining", "parts");
  }
}
