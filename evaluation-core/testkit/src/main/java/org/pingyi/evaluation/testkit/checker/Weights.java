package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** The weights of criteria: those of the scheme, or those that a rule gave. */
final class Weights {

  /** Numbers of which a rule that looks at all objects does not say whose they are. */
  private static final Set<String> OF_ALL_OBJECTS = Set.of("score", "weight", "published", "pool");

  private final Map<String, Exact> given = new LinkedHashMap<>();

  /** The criteria to whose children a rule gave no weights; the empty text for the top. */
  private final Set<String> refused = new LinkedHashSet<>();

  /** Checks the weights that rules gave. */
  static Weights redo(At report, Premises premises, Differences differences) {
    Weights weights = new Weights();
    Map<String, Rule> expected = new LinkedHashMap<>();
    if (!report.items("objects").isEmpty()) {
      At given = report.get("explanation").get("weights");
      premises
          .rules()
          .weighting()
          .ifPresent(rule -> weights.all("", premises.criteria(), rule, given, expected));
      premises.criteria().stream()
          .flatMap(Criterion::tree)
          .forEach(
              inner ->
                  Optional.ofNullable(premises.rules().innerWeighting().get(inner.id()))
                      .ifPresent(
                          rule ->
                              weights.all(inner.id(), inner.children(), rule, given, expected)));
    }
    At list = report.get("explanation").get("weights");
    List<String> ids = new ArrayList<>();
    NodeCheck check = new NodeCheck(premises, differences);
    for (At explanation : list.items()) {
      String id = explanation.get("id").text();
      ids.add(id);
      String criterion = id.replaceFirst("^weights/", "").replace("~1", "/").replace("~0", "~");
      Rule rule = expected.get(criterion);
      if (rule != null) {
        check.rule(explanation, rule);
        Exact weight = explanation.get("exact").exact();
        check.steps(
            explanation,
            weight,
            Origins.parameters(rule).or(Origins.asExplained(explanation, OF_ALL_OBJECTS)));
        differences.require(explanation.get("exact"), weight.signum() > 0, "a weight above 0");
        weights.given.put(criterion, weight);
      }
    }
    differences.same(
        list,
        ids,
        premises.criteria().stream()
            .flatMap(Criterion::tree)
            .filter(each -> expected.containsKey(each.id()))
            .map(each -> Origins.path("weights", each.id()))
            .toList(),
        "the criteria whose weights a rule gives");
    return weights;
  }

  /** A rule gives all of them weights, or none; then they have no score together. */
  private void all(
      String parent, List<Criterion> criteria, Rule rule, At given, Map<String, Rule> expected) {
    Set<String> ids =
        criteria.stream()
            .map(each -> Origins.path("weights", each.id()))
            .collect(Collectors.toSet());
    if (given.items().stream().noneMatch(each -> ids.contains(each.get("id").text()))) {
      refused.add(parent);
    } else {
      criteria.forEach(each -> expected.put(each.id(), rule));
    }
  }

  boolean areThereBelow(Criterion criterion) {
    return !refused.contains(criterion.id());
  }

  boolean areThereAtTop() {
    return !refused.contains("");
  }

  /** The weights that a rule gave to the children of a criterion; none where it gave none. */
  Optional<List<Exact>> given(String parent, List<Criterion> criteria) {
    return refused.contains(parent)
        ? Optional.empty()
        : Optional.of(criteria.stream().map(this::of).toList());
  }

  Exact of(Criterion criterion) {
    return given.getOrDefault(criterion.id(), criterion.weight());
  }
}
