package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * Redoes what follows from the scores of all objects together: the weights that rules gave, and
 * scores by which objects are compared; and scores that follow from ratings and not from scores.
 */
final class TogetherCheck {

  private final At report;
  private final Premises premises;
  private final Weights weights;
  private final Differences differences;
  private final List<Appraised> objects;

  TogetherCheck(
      At report,
      Premises premises,
      Weights weights,
      Differences differences,
      Collection<Appraised> objects) {
    this.report = report;
    this.premises = premises;
    this.weights = weights;
    this.differences = differences;
    this.objects = List.copyOf(objects);
  }

  void check() {
    if (objects.isEmpty() || objects.size() < report.items("objects").size()) {
      return;
    }
    premises.rules().weighting().ifPresent(rule -> weights(rule, "", premises.criteria()));
    premises.criteria().stream()
        .flatMap(Criterion::tree)
        .forEach(
            inner ->
                Optional.ofNullable(premises.rules().innerWeighting().get(inner.id()))
                    .ifPresent(rule -> weights(rule, inner.id(), inner.children())));
    if (weights.areThereAtTop()) {
      scores(premises.rules().combining());
    }
  }

  private void weights(Rule rule, String parent, List<Criterion> criteria) {
    StandardWeighting.Weighing known = StandardWeighting.all().get(rule.use());
    if (known == null) {
      return;
    }
    Optional<List<Exact>> redone =
        known.weigh(
            new StandardWeighting.Weighed(
                criteria.stream().map(Criterion::id).toList(),
                criteria.stream().map(Criterion::weight).toList(),
                objects.stream().map(object -> scores(object, criteria)).toList(),
                rule.parameters()));
    differences.same(
        report.get("explanation").get("weights"),
        weights.given(parent, criteria),
        redone,
        "weights by " + rule.use() + ", redone from the scores");
  }

  private static List<Optional<Exact>> scores(Appraised object, List<Criterion> criteria) {
    return criteria.stream()
        .map(each -> object.scores().exact(Origins.path("criteria", each.id())))
        .toList();
  }

  private void scores(Rule rule) {
    if (rule.use().equals(StandardFuzzy.USE)) {
      for (Appraised object : objects) {
        Map<String, String> attributes =
            requireNonNull(premises.objects().getOrDefault(object.id(), Map.of()));
        List<Exact> groups =
            premises.raters().stream().map(group -> group.weight(attributes)).toList();
        SharesCheck shares = new SharesCheck(premises, weights, object.counts(), groups);
        same(object, rule, StandardFuzzy.combine(premises, weights, shares, rule.parameters()));
      }
      return;
    }
    StandardComparing.Comparing known = StandardComparing.all().get(rule.use());
    if (known != null) {
      List<Optional<Exact>> redone =
          known.combine(objects.stream().map(this::parts).toList(), rule.parameters());
      for (int i = 0; i < objects.size(); i++) {
        same(objects.get(i), rule, redone.get(i));
      }
    }
  }

  private List<Part> parts(Appraised object) {
    return premises.criteria().stream()
        .map(
            each ->
                new Part(
                    each.id(),
                    weights.of(each),
                    object.scores().exact(Origins.path("criteria", each.id()))))
        .toList();
  }

  private void same(Appraised object, Rule rule, Optional<Exact> redone) {
    At score = object.explained().of("score");
    differences.same(
        score,
        score.find("exact").map(At::exact),
        redone,
        "score by " + rule.use() + ", redone beside all objects");
  }
}
