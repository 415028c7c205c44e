package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** The standard triggers, redone. */
record StandardTriggers(Premises premises) {

  static boolean knows(String use) {
    return use.equals("dissatisfaction-rate") || use.equals("lowest-criterion");
  }

  /** Everything that the standard triggers find, in the order in which a report lists it. */
  List<Finding> find(List<Appraised> objects) {
    List<Finding> found = new ArrayList<>();
    for (Appraised object : objects) {
      for (Rule rule : premises.rules().triggers()) {
        switch (rule.use()) {
          case "dissatisfaction-rate" -> dissatisfactionRate(object, rule, found);
          case "lowest-criterion" -> lowestCriterion(object, rule, found);
          default -> {}
        }
      }
    }
    found.sort(order(premises));
    return found;
  }

  /** The most unsatisfied first, then in the order of objects and leaves, then of triggers. */
  static Comparator<Finding> order(Premises premises) {
    List<String> leaves = premises.leaves().stream().map(Criterion::id).toList();
    return Comparator.<Finding, List<Exact>>comparing(
            finding -> finding.priority(), StandardTriggers::greaterFirst)
        .thenComparing(finding -> finding.object().number())
        .thenComparing(finding -> leaves.indexOf(finding.leaf()));
  }

  private static int greaterFirst(List<Exact> one, List<Exact> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int compared = other.get(i).compareTo(one.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  /** By the scheme's order where it is a standard one, by dissatisfaction where there is none. */
  private List<Exact> priority(Appraised object, String leaf) {
    Optional<Rule> order = premises.rules().order();
    if (order.isEmpty()) {
      return List.of(object.dissatisfaction(leaf));
    }
    return StandardOrders.knows(order.get())
        ? StandardOrders.numbers(order.get(), object.counts().pooled(leaf))
        : List.of();
  }

  /** Each leaf in which negative / rated over all groups is above the share. */
  private void dissatisfactionRate(Appraised object, Rule rule, List<Finding> found) {
    Exact above = Exact.parse(requireNonNull(rule.parameters().get("above")));
    for (Criterion leaf : premises.leaves()) {
      Exact share = object.dissatisfaction(leaf.id());
      if (object.counts().pooled(leaf.id()).rated() > 0 && share.compareTo(above) > 0) {
        found.add(
            new Finding(
                object,
                leaf.id(),
                rule,
                share,
                premises.roundedShare(share),
                priority(object, leaf.id())));
      }
    }
  }

  /** The first leaf with the lowest published score, where that is below the number. */
  private void lowestCriterion(Appraised object, Rule rule, List<Finding> found) {
    Map.Entry<String, BigDecimal> lowest = null;
    for (Criterion leaf : premises.leaves()) {
      Optional<BigDecimal> score = object.scores().published(Origins.path("criteria", leaf.id()));
      if (score.isPresent() && (lowest == null || score.get().compareTo(lowest.getValue()) < 0)) {
        lowest = Map.entry(leaf.id(), score.get());
      }
    }
    Exact below = Exact.parse(requireNonNull(rule.parameters().get("below")));
    if (lowest != null && Exact.of(lowest.getValue()).compareTo(below) < 0) {
      found.add(
          new Finding(
              object,
              lowest.getKey(),
              rule,
              Exact.of(lowest.getValue()),
              lowest.getValue(),
              priority(object, lowest.getKey())));
    }
  }
}
