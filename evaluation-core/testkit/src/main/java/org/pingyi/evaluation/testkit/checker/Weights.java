package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** The weights of criteria: those of the scheme, or those that a rule gave. */
final class Weights {

  /** Numbers of which a rule that looks at all objects does not say whose they are. */
  private static final Set<String> OF_ALL_OBJECTS = Set.of("score", "weight", "published", "pool");

  private final Map<String, Exact> given = new LinkedHashMap<>();

  /** Checks the weights that rules gave. */
  static Weights redo(At report, Premises premises, Differences differences) {
    Weights weights = new Weights();
    Map<String, Rule> expected = new LinkedHashMap<>();
    if (!report.items("objects").isEmpty()) {
      premises.rules().weighting().ifPresent(rule -> all(premises.criteria(), rule, expected));
      premises.criteria().stream()
          .flatMap(Criterion::tree)
          .forEach(
              inner ->
                  Optional.ofNullable(premises.rules().innerWeighting().get(inner.id()))
                      .ifPresent(rule -> all(inner.children(), rule, expected)));
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

  private static void all(List<Criterion> criteria, Rule rule, Map<String, Rule> expected) {
    criteria.forEach(each -> expected.put(each.id(), rule));
  }

  Exact of(Criterion criterion) {
    return given.getOrDefault(criterion.id(), criterion.weight());
  }
}
