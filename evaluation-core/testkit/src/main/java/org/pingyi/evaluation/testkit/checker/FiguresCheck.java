package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.testkit.checker.ObjectCounts.GroupCell;
import org.pingyi.evaluation.testkit.checker.Origins.Origin;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Group;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;
import org.pingyi.evaluation.testkit.checker.Premises.Stratum;

/**
 * Redoes figures beside the scores by their steps: what goes in are counts of the report, published
 * scores and parameters, and what comes out is rounded half up to the digits of the figure.
 */
final class FiguresCheck {

  private static final Set<String> OF_ANSWERS = Set.of("count", "value");

  private final Premises premises;
  private final Differences differences;
  private final Map<String, Appraised> objects;

  FiguresCheck(Premises premises, Differences differences, Map<String, Appraised> objects) {
    this.premises = premises;
    this.differences = differences;
    this.objects = objects;
  }

  /** Checks the figures; a list without any is not written. */
  void check(List<At> figures) {
    List<String> names = new ArrayList<>();
    for (At figure : figures) {
      differences.within(
          figure,
          () -> {
            List<Rule> rules = rules(figure);
            String name = name(figure);
            long before = names.stream().filter(name::equals).count();
            differences.require(figure, before < rules.size(), "a figure is given once by a rule");
            names.add(name);
            check(figure, rules);
          });
    }
    figures.stream()
        .findFirst()
        .ifPresent(
            first ->
                differences.within(
                    first,
                    () ->
                        StandardTests.adjusted(
                            figures, premises.rules().statistics(), differences)));
  }

  private List<Rule> rules(At figure) {
    List<Rule> rules =
        premises.rules().statistics().stream()
            .filter(each -> each.use().equals(figure.get("rule").text()))
            .toList();
    if (rules.isEmpty()) {
      throw new UnreadableReport(figure.get("rule"), "a statistic of the scheme");
    }
    return rules;
  }

  private String name(At figure) {
    List<String> criteria =
        premises.criteria().stream().flatMap(Criterion::tree).map(Criterion::id).toList();
    return figure.get("rule").text()
        + " "
        + figure.get("figure").text()
        + " "
        + of(figure, "object", List.copyOf(objects.keySet()))
        + " "
        + of(figure, "criterion", criteria)
        + " "
        + of(figure, "group", premises.raters().stream().map(Group::id).toList());
  }

  private Optional<String> of(At figure, String key, List<String> known) {
    Optional<String> id = figure.find(key).map(At::text);
    id.ifPresent(
        each -> differences.require(figure.get(key), known.contains(each), "a known " + key));
    return id;
  }

  private void check(At figure, List<Rule> rules) {
    Explained explained = new Explained(figure.get("explanation"));
    At explanation = explained.root();
    differences.same(
        explanation,
        explained.order(),
        List.of(Explained.entry(0, "figure", "figure")),
        "what has to be explained");
    NodeCheck check = new NodeCheck(premises, differences);
    check.rule(explanation, rules.get(0));
    Optional<BigDecimal> value = figure.get("value").decimal();
    if (value.isEmpty()) {
      check.none(explanation);
      differences.text(figure.get("reason"), explanation.get("none").text(), "why there is none");
      return;
    }
    differences.require(figure, figure.find("reason").isEmpty(), "a value, and a reason for none");
    differences.published(explanation.get("published"), value, "the figure");
    Exact exact = explanation.get("exact").exact();
    check.steps(explanation, exact, origins(explanation, rules));
    new TermsCheck(differences).redo(explanation, exact, Optional.empty());
    differences.published(
        figure.get("value"),
        Optional.of(exact.rounded(value.get().scale(), RoundingMode.HALF_UP)),
        "the exact number, rounded half up");
  }

  /** Which of several uses of a rule gave a figure, the report does not say. */
  private Origins origins(At explanation, List<Rule> rules) {
    Origins parameters =
        rules.size() == 1
            ? Origins.parameters(rules.get(0))
            : Origins.asExplained(explanation, Set.of("parameter"));
    return parameters
        .or(Origins.of("ranked-by", this::score))
        .or(origin -> origin.kind().equals("weight") ? weight(origin.ids()) : Optional.empty())
        .or(origin -> counted(origin, origin.ids()));
  }

  private Optional<Exact> score(String which) {
    List<String> ids = new Origin("ranked-by", Optional.of(which)).ids();
    return ids.size() == 2 && ids.get(1).equals("score")
        ? Optional.ofNullable(objects.get(ids.get(0))).flatMap(Appraised::score).map(Exact::of)
        : Optional.empty();
  }

  /** The weight of a group for an object, or of one of the group's strata. */
  private Optional<Exact> weight(List<String> ids) {
    return premises.raters().stream()
        .filter(group -> ids.size() > 1 && group.id().equals(ids.get(1)))
        .findFirst()
        .flatMap(
            group ->
                ids.size() == 2
                    ? Optional.of(
                        group.weight(premises.objects().getOrDefault(ids.get(0), Map.of())))
                    : group.strata().stream()
                        .filter(stratum -> stratum.id().equals(ids.get(2)))
                        .findFirst()
                        .map(Stratum::weight));
  }

  /** A count of an object and a leaf, perhaps of a group or stratum alone, perhaps of an answer. */
  private Optional<Exact> counted(Origin origin, List<String> ids) {
    boolean ofAnswer = OF_ANSWERS.contains(origin.kind());
    List<String> place = ofAnswer && !ids.isEmpty() ? ids.subList(0, ids.size() - 1) : ids;
    Optional<Counts> cell = cell(place);
    if (!ofAnswer) {
      return cell.flatMap(counts -> Origins.counted(counts, origin.kind()));
    }
    Origin answer = new Origin(origin.kind(), Optional.of(ids.get(ids.size() - 1)));
    return cell.flatMap(counts -> Origins.cell(counts).number(answer));
  }

  private Optional<Counts> cell(List<String> place) {
    if (place.size() < 2
        || place.size() > 4
        || !objects.containsKey(place.get(0))
        || premises.leaves().stream().map(Criterion::id).noneMatch(place.get(1)::equals)) {
      return Optional.empty();
    }
    ObjectCounts counts = objects.get(place.get(0)).counts();
    if (place.size() == 2) {
      return Optional.of(counts.pooled(place.get(1)));
    }
    int group = premises.raters().stream().map(Group::id).toList().indexOf(place.get(2));
    if (group < 0) {
      return Optional.empty();
    }
    GroupCell cell = counts.cells(place.get(1)).get(group);
    if (place.size() == 3) {
      return Optional.of(cell.whole());
    }
    List<Stratum> strata = premises.raters().get(group).strata();
    int stratum = strata.stream().map(Stratum::id).toList().indexOf(place.get(3));
    return stratum < 0 ? Optional.empty() : Optional.of(cell.strata().get(stratum));
  }
}
