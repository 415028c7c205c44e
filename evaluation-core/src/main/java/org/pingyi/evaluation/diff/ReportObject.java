package org.pingyi.evaluation.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.rule.Origin;

/**
 * An object of a report.
 *
 * @param id its id
 * @param facts what the report says of it, by id, in order: {@code score}, {@code
 *     criteria/leadership/raters/masses/counts/A}
 * @param leaves the leaves below each criterion, itself where it is one
 * @param adjustments what rules and limits changed, in order
 * @param explanation how it came about
 */
record ReportObject(
    String id,
    Map<String, Fact> facts,
    Map<String, List<String>> leaves,
    List<Adjustment> adjustments,
    Optional<Explained> explanation) {

  /** What a rule or limit changed. */
  record Adjustment(String rule, String from, String to) {}

  Optional<String> value(String fact) {
    return Optional.ofNullable(facts.get(fact)).flatMap(Fact::value);
  }

  /** Returns the facts that are the scores of leaves, in order. */
  List<String> scoredLeaves() {
    return facts.entrySet().stream()
        .filter(fact -> fact.getValue().kind() == Change.Kind.CRITERION)
        .map(Map.Entry::getKey)
        .filter(fact -> isLeaf(fact.substring(fact.indexOf('/') + 1)))
        .toList();
  }

  private boolean isLeaf(String criterion) {
    String id = Titles.unescaped(criterion);
    return leaves.getOrDefault(id, List.of()).equals(List.of(id));
  }

  /** Returns how often something was counted; 0 where the cell that is asked for is not there. */
  long count(String fact) {
    return value(fact).map(Long::parseLong).orElse(0L);
  }

  /**
   * Returns the explanations by what they explain. Rules are known by what the settings know them
   * by, limits by the grade that they limit, so that they are found where others were put in
   * between.
   */
  Map<String, Explained> explanations(Settings settings) {
    Map<String, Explained> all = new LinkedHashMap<>();
    explanation.stream()
        .flatMap(Explained::tree)
        .forEach(
            each -> {
              String key = key(each, settings);
              int times = 1;
              String free = key;
              while (all.containsKey(free)) {
                free = Settings.numbered(key, ++times);
              }
              all.put(free, each);
            });
    return all;
  }

  private static String key(Explained each, Settings settings) {
    return switch (each.kind()) {
      case "score-rule", "grade-rule" ->
          settings.asked(each).orElseGet(() -> Origin.path("rules", each.use()));
      case "limit" -> Origin.path("limits", each.from().orElse(""));
      default -> each.id();
    };
  }
}
