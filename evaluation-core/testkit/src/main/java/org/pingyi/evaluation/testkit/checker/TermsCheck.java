package org.pingyi.evaluation.testkit.checker;

import java.util.List;
import java.util.Optional;

/**
 * Redoes what each part adds to a weighted mean: its effective weight is its weight as a share of
 * the weights of all parts that have a value, its contribution is effective weight × value, and all
 * contributions together are the score.
 */
final class TermsCheck {

  private final Differences differences;

  TermsCheck(Differences differences) {
    this.differences = differences;
  }

  /** Redoes the terms of an explanation that came to a number. */
  void redo(At explanation, Exact score, Optional<List<Part>> expected) {
    List<At> terms = explanation.itemsIfAny("terms");
    expected.ifPresent(parts -> same(explanation, terms, parts));
    if (terms.isEmpty()) {
      return;
    }
    Exact weights =
        terms.stream()
            .filter(term -> term.get("value").isThere())
            .map(term -> term.get("weight").exact())
            .reduce(Exact.ZERO, Exact::plus);
    if (weights.signum() <= 0) {
      differences.add(explanation, weights, "above 0", "the weights together");
      return;
    }
    Exact sum = Exact.ZERO;
    for (At term : terms) {
      Optional<Exact> value = term.get("value").exactOrNull();
      Exact effective =
          value.isPresent() ? term.get("weight").exact().dividedBy(weights) : Exact.ZERO;
      Exact contribution = effective.times(value.orElse(Exact.ZERO));
      differences.exact(term.get("effective-weight"), effective, "weight / weights together");
      differences.exact(term.get("contribution"), contribution, "effective weight × value");
      sum = sum.plus(term.get("contribution").exact());
    }
    differences.same(explanation, score, sum, "the contributions add up to the score");
  }

  private void same(At explanation, List<At> terms, List<Part> parts) {
    differences.same(
        explanation,
        terms.stream().map(term -> term.get("id").text()).toList(),
        parts.stream().map(Part::id).toList(),
        "the terms of the weighted mean");
    for (int i = 0; i < Math.min(terms.size(), parts.size()); i++) {
      At term = terms.get(i);
      Part part = parts.get(i);
      differences.exact(term.get("weight"), part.weight(), "weight of " + part.id());
      differences.same(
          term.get("value"),
          term.get("value").exactOrNull(),
          part.value(),
          "value of " + part.id());
    }
  }
}
