package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** Redoes what has to be put right: what triggers find, its order, and by when. */
final class FindingsCheck {

  private final Premises premises;
  private final Differences differences;
  private final Map<String, Appraised> objects;

  FindingsCheck(Premises premises, Differences differences, Map<String, Appraised> objects) {
    this.premises = premises;
    this.differences = differences;
    this.objects = objects;
  }

  void check(At list) {
    List<Finding> redone = new StandardTriggers(premises).find(List.copyOf(objects.values()));
    List<At> items = list.items();
    List<At> standard =
        items.stream().filter(at -> StandardTriggers.knows(at.get("trigger").text())).toList();
    List<String> names =
        standard.stream()
            .map(
                at ->
                    at.get("object").text()
                        + " "
                        + at.get("criterion").text()
                        + " "
                        + at.get("trigger").text())
            .toList();
    if (!orderIsRedone()) {
      redone.sort(Comparator.comparingInt(finding -> names.indexOf(finding.name())));
    }
    List<String> expected = redone.stream().map(Finding::name).toList();
    differences.same(list, names, expected, "what the triggers find, the most unsatisfied first");
    if (names.equals(expected)) {
      for (int i = 0; i < standard.size(); i++) {
        Finding finding = redone.get(i);
        At at = standard.get(i);
        differences.within(at, () -> check(at, finding, Optional.of(finding.exact())));
      }
    }
    others(items);
  }

  /** What other rules find is taken as it is explained; it stands in the same order. */
  private void others(List<At> items) {
    List<Finding> all = new ArrayList<>();
    for (At at : items) {
      differences.within(
          at,
          () -> {
            Finding finding = reported(at);
            all.add(finding);
            if (!StandardTriggers.knows(finding.rule().use())) {
              check(at, finding, Optional.empty());
            }
          });
    }
    for (int i = 1; i < all.size(); i++) {
      differences.require(
          items.get(i),
          StandardTriggers.order(premises).compare(all.get(i - 1), all.get(i)) <= 0,
          "the most unsatisfied first");
    }
  }

  private Finding reported(At at) {
    Appraised object = objects.get(at.get("object").text());
    if (object == null) {
      throw new UnreadableReport(at.get("object"), "an object of the report");
    }
    String leaf = at.get("criterion").text();
    if (premises.leaves().stream().map(Criterion::id).noneMatch(leaf::equals)) {
      throw new UnreadableReport(at.get("criterion"), "a leaf of the scheme");
    }
    Rule rule =
        premises.rules().triggers().stream()
            .filter(each -> each.use().equals(at.get("trigger").text()))
            .findFirst()
            .orElseThrow(() -> new UnreadableReport(at.get("trigger"), "a trigger of the scheme"));
    BigDecimal observed = at.get("observed").decimal().orElse(BigDecimal.ZERO);
    Exact exact = at.get("explanation").get("exact").exact();
    return new Finding(object, leaf, rule, exact, observed, priority(at, object, leaf));
  }

  private boolean orderIsRedone() {
    return premises.rules().order().stream().allMatch(StandardOrders::knows);
  }

  /** The numbers by which it is ordered, as they are explained where a rule decides. */
  private List<Exact> priority(At at, Appraised object, String leaf) {
    return premises.rules().order().isEmpty()
        ? List.of(object.dissatisfaction(leaf))
        : priorities(new Explained(at.get("explanation"))).stream()
            .map(each -> each.get("exact").exact())
            .toList();
  }

  private int numbers(Explained explained, Finding finding) {
    if (premises.rules().order().isEmpty()) {
      return 0;
    }
    return orderIsRedone() ? finding.priority().size() : priorities(explained).size();
  }

  private static List<At> priorities(Explained explained) {
    List<At> numbers = new ArrayList<>();
    Optional<At> next = explained.find("finding/priority/0");
    while (next.isPresent()) {
      numbers.add(next.get());
      next = explained.find("finding/priority/" + numbers.size());
    }
    return numbers;
  }

  private void check(At at, Finding finding, Optional<Exact> exact) {
    Explained explained = new Explained(at.get("explanation"));
    At explanation = explained.root();
    List<String> parts = new ArrayList<>();
    parts.add(Explained.entry(0, "finding", "finding"));
    parts.add(Explained.entry(1, "finding/dissatisfaction", "dissatisfaction"));
    for (int i = 0; i < numbers(explained, finding); i++) {
      parts.add(Explained.entry(1, "finding/priority/" + i, "priority"));
    }
    differences.same(explanation, explained.order(), parts, "what has to be explained");
    NodeCheck check = new NodeCheck(premises, differences);
    check.rule(explanation, finding.rule());
    differences.published(at.get("observed"), Optional.of(finding.observed()), "what was seen");
    differences.published(
        explanation.get("published"), Optional.of(finding.observed()), "what was seen");
    exact.ifPresent(seen -> differences.exact(explanation.get("exact"), seen, "what was seen"));
    differences.require(explanation.get("published"), rounds(explanation, finding), "rounded");
    Origins origins =
        finding
            .object()
            .published()
            .or(Origins.parameters(finding.rule()))
            .or(finding.object().counts().origins());
    if (explanation.find("step").isPresent()) {
      check.steps(explanation, explanation.get("exact").exact(), origins);
    }
    grounds(explanation, origins, finding, exact.isPresent());
    dissatisfaction(explained.of("finding/dissatisfaction"), finding, origins);
    premises.rules().order().ifPresent(order -> priority(explained, finding, order));
    due(at, explanation, finding.rule(), exact.isPresent());
  }

  private void priority(Explained explained, Finding finding, Rule order) {
    Origins origins = Origins.parameters(order).or(finding.object().counts().origins());
    NodeCheck check = new NodeCheck(premises, differences);
    List<At> numbers = priorities(explained);
    for (int i = 0; i < numbers.size(); i++) {
      At at = numbers.get(i);
      check.rule(at, order);
      if (i < finding.priority().size()) {
        differences.exact(at.get("exact"), finding.priority().get(i), "how urgent it is");
      }
      check.steps(at, at.get("exact").exact(), origins);
    }
  }

  private boolean rounds(At explanation, Finding finding) {
    Exact exact = explanation.get("exact").exact();
    return List.of(premises.roundedShare(exact), premises.rounded(exact))
        .contains(finding.observed());
  }

  private void grounds(At explanation, Origins origins, Finding finding, boolean known) {
    List<GroundsCheck.Ground> grounds = GroundsCheck.redo(explanation, origins, differences);
    for (GroundsCheck.Ground ground : grounds) {
      differences.require(ground.at(), ground.holds(), "why it was found");
    }
    if (known) {
      Map<String, String> parameters = finding.rule().parameters();
      GroundsCheck.same(
          explanation,
          grounds,
          finding.rule().use().equals("dissatisfaction-rate")
              ? List.of(finding.exact() + " > " + parameters.get("above"))
              : List.of(
                  finding.exact() + " < " + parameters.get("below"),
                  finding.exact() + " = " + finding.exact()),
          differences);
    }
  }

  private void dissatisfaction(At explanation, Finding finding, Origins origins) {
    Exact redone = finding.object().dissatisfaction(finding.leaf());
    differences.exact(explanation.get("exact"), redone, "negative / ratings over all groups");
    new NodeCheck(premises, differences).steps(explanation, redone, origins);
  }

  private void due(At at, At explanation, Rule rule, boolean known) {
    Optional<LocalDate> due = at.find("due").map(At::day);
    Optional<At> explained = explanation.find("due");
    Optional<String> within =
        known
            ? Optional.ofNullable(rule.parameters().get("due-within"))
            : explained.map(each -> each.get("within").text());
    Optional<LocalDate> redone =
        premises
            .closes()
            .flatMap(closes -> within.map(length -> premises.calendar().after(closes, length)));
    differences.same(at.get("due"), due, redone, "the period's last day and due-within");
    differences.same(explanation, explained.isPresent(), redone.isPresent(), "a day it is due");
    if (explained.isPresent() && redone.isPresent()) {
      At how = explained.get();
      differences.same(
          how.get("closes"), how.get("closes").day(), premises.closes().get(), "last day");
      differences.text(how.get("within"), within.orElseThrow(), "due-within");
      differences.same(how.get("date"), how.get("date").day(), redone.get(), "the day it is due");
    }
  }
}
