package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pingyi.evaluation.testkit.checker.ObjectCounts.GroupCell;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Group;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * Redoes the scores of one object from its counts up: cells by their scoring rule; strata, groups
 * and criteria by the combining rule; the same tree for each group alone.
 */
final class ObjectScores {

  private final Premises premises;
  private final Weights weights;
  private final Redoings redoings;
  private final Differences differences;
  private final NodeCheck check;
  private final ObjectCounts counts;
  private final Cohorts cohorts;
  private final Explained explained;
  private final List<Exact> groupWeights;
  private final Map<String, Optional<Exact>> scores = new LinkedHashMap<>();

  ObjectScores(
      Premises premises,
      Weights weights,
      Redoings redoings,
      Differences differences,
      ObjectCounts counts,
      Cohorts cohorts,
      Explained explained,
      Map<String, String> attributes) {
    this.premises = premises;
    this.weights = weights;
    this.redoings = redoings;
    this.differences = differences;
    this.check = new NodeCheck(premises, differences);
    this.counts = counts;
    this.cohorts = cohorts;
    this.explained = explained;
    this.groupWeights = premises.raters().stream().map(group -> group.weight(attributes)).toList();
  }

  /** Redoes all scores, and compares them with what the object publishes. */
  void redo(At object) {
    criteria(object, premises.criteria());
    Rule top = premises.rules().combining();
    List<Part> parts = parts(premises.criteria(), this::criterionId);
    node(
        "score",
        top,
        weights.areThereAtTop() ? redoings.combine(top, parts) : Expected.NONE,
        Origins.parts(parts).or(new SharesCheck(premises, weights, counts, groupWeights).origins()),
        true);
    List<At> raters = object.items("raters");
    for (int i = 0; i < raters.size(); i++) {
      alone(i);
      published(raters.get(i), Origins.path("raters", premises.raters().get(i).id()));
    }
  }

  private String criterionId(Criterion criterion) {
    return Origins.path("criteria", criterion.id());
  }

  private void criteria(At parent, List<Criterion> criteria) {
    List<At> items = parent.items("criteria");
    for (int i = 0; i < items.size(); i++) {
      Criterion criterion = criteria.get(i);
      criteria(items.get(i), criterion.children());
      combined(
          criterionId(criterion),
          premises.combining(criterion),
          weights.areThereBelow(criterion),
          criterion.scale().isPresent()
              ? cells(items.get(i), criterion)
              : parts(criterion.children(), this::criterionId),
          true);
      published(items.get(i), criterionId(criterion));
    }
  }

  private List<Part> parts(List<Criterion> criteria, Function<Criterion, String> id) {
    return criteria.stream()
        .map(
            each ->
                new Part(each.id(), weights.of(each), requireNonNull(scores.get(id.apply(each)))))
        .toList();
  }

  /** Redoes the cells of a leaf, and returns them as parts with the weights of their groups. */
  private List<Part> cells(At leaf, Criterion criterion) {
    List<At> items = leaf.items("raters");
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Group group = premises.raters().get(i);
      String id = Origins.path("criteria", criterion.id(), "raters", group.id());
      cell(items.get(i), id, criterion, i);
      published(items.get(i), id);
      parts.add(new Part(group.id(), groupWeights.get(i), requireNonNull(scores.get(id))));
    }
    return parts;
  }

  private void cell(At cell, String id, Criterion leaf, int number) {
    Group group = premises.raters().get(number);
    GroupCell counted = counts.cells(leaf.id()).get(number);
    boolean tooFew = counted.whole().ballots() < group.minimum();
    if (group.strata().isEmpty()) {
      Supplier<Counts> all = () -> cohorts.of(leaf.id(), number, OptionalInt.empty());
      scored(id, leaf, counted.whole(), all, tooFew);
      missing(id, counted.whole(), group, tooFew);
      return;
    }
    List<Part> parts = new ArrayList<>();
    List<At> items = cell.items("strata");
    for (int i = 0; i < items.size(); i++) {
      String stratum = group.strata().get(i).id();
      String stratumId = id + "/" + Origins.path("strata", stratum);
      OptionalInt which = OptionalInt.of(i);
      Supplier<Counts> all = () -> cohorts.of(leaf.id(), number, which);
      scored(stratumId, leaf, counted.strata().get(i), all, tooFew);
      if (!tooFew) {
        missing(stratumId, counted.strata().get(i), group, false);
      }
      published(items.get(i), stratumId);
      parts.add(
          new Part(stratum, group.strata().get(i).weight(), requireNonNull(scores.get(stratumId))));
    }
    boolean none = tooFew || counted.whole().rated() == 0;
    node(
        id,
        premises.rules().parts(),
        none ? Expected.NONE : redoings.combine(premises.rules().parts(), parts),
        Origins.parts(parts).or(Origins.cell(counted.whole())),
        true);
    missing(id, counted.whole(), group, tooFew);
  }

  /** A cell has no score below the group's minimum, nor where nobody rated. */
  private void scored(
      String id, Criterion leaf, Counts cell, Supplier<Counts> all, boolean tooFew) {
    Rule rule = premises.rules().scoring().get(leaf.id());
    boolean none = tooFew || cell.rated() == 0;
    node(
        id,
        requireNonNull(rule),
        none ? Expected.NONE : redoings.score(rule, cell, all),
        Origins.cell(cell).or(Origins.cohort(all)),
        true);
  }

  /** The comparison that says why a cell has no score. */
  private void missing(String id, Counts cell, Group group, boolean tooFew) {
    At explanation = explained.of(id);
    Origins origins =
        Origins.cell(cell).or(Origins.of("minimum", Map.of(group.id(), Exact.of(group.minimum()))));
    List<String> expected = List.of();
    if (tooFew) {
      expected = List.of(cell.ballots() + " < " + group.minimum());
    } else if (requireNonNull(scores.get(id)).isEmpty() && cell.rated() == 0) {
      expected = List.of("0 = 0");
    }
    GroundsCheck.same(
        explanation, GroundsCheck.redo(explanation, origins, differences), expected, differences);
  }

  private void combined(
      String id, Rule rule, boolean weighed, List<Part> parts, boolean published) {
    Expected expected = weighed ? redoings.combine(rule, parts) : Expected.NONE;
    node(id, rule, expected, Origins.parts(parts), published);
  }

  private void node(String id, Rule rule, Expected expected, Origins origins, boolean published) {
    scores.put(id, check.score(explained.of(id), rule, expected, origins, published));
  }

  /** The total of one group alone: all other groups are left out of the leaves. */
  private void alone(int number) {
    Group group = premises.raters().get(number);
    String id = Origins.path("raters", group.id());
    Rule rule = premises.rules().combining();
    if (explained.of(id).itemsIfAny("parts").isEmpty() && !redoings.combines(rule)) {
      node(id, rule, Expected.NONE, origin -> Optional.empty(), true);
      return;
    }
    premises.criteria().forEach(criterion -> alone(criterion, number));
    combined(
        id,
        rule,
        weights.areThereAtTop(),
        parts(premises.criteria(), each -> aloneId(group, each)),
        true);
  }

  private void alone(Criterion criterion, int number) {
    Group group = premises.raters().get(number);
    criterion.children().forEach(child -> alone(child, number));
    List<Part> parts =
        criterion.scale().isPresent()
            ? List.of(
                new Part(
                    group.id(),
                    groupWeights.get(number),
                    requireNonNull(
                        scores.get(
                            Origins.path("criteria", criterion.id(), "raters", group.id())))))
            : parts(criterion.children(), child -> aloneId(group, child));
    combined(
        aloneId(group, criterion),
        premises.combining(criterion),
        weights.areThereBelow(criterion),
        parts,
        false);
  }

  private static String aloneId(Group group, Criterion criterion) {
    return Origins.path("raters", group.id(), "criteria", criterion.id());
  }

  private void published(At result, String id) {
    differences.published(result.get("score"), published(id), id + ", rounded once");
  }

  /** The exact score by the id of its explanation. */
  Optional<Exact> exact(String id) {
    return scores.getOrDefault(id, Optional.empty());
  }

  /** The published score by the id of its explanation. */
  Optional<BigDecimal> published(String id) {
    return exact(id).map(premises::rounded);
  }
}
