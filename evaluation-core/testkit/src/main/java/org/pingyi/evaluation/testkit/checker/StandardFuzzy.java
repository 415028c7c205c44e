package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;

/** The standard rule that combines criteria by the shares of their ratings, redone. */
final class StandardFuzzy {

  static final String USE = "fuzzy-comprehensive";

  private StandardFuzzy() {}

  /** Σ b·v / Σ b, b being what an operator makes of weights and shares; nothing without ratings. */
  static Optional<Exact> combine(
      Premises premises, Weights weights, SharesCheck shares, Map<String, String> parameters) {
    Map<String, Exact> values = values(premises);
    List<Criterion> rated = new ArrayList<>();
    for (Criterion criterion : premises.criteria()) {
      if (!values.isEmpty()
          && values.keySet().stream().allMatch(id -> shares.share(criterion, id).isPresent())) {
        rated.add(criterion);
      }
    }
    boolean complete = rated.size() == premises.criteria().size();
    if (rated.isEmpty()
        || (!complete && "incomplete".equals(requireNonNull(parameters.get("when-missing"))))) {
      return Optional.empty();
    }
    Exact all = rated.stream().map(weights::of).reduce(Exact.ZERO, Exact::plus);
    List<Part> memberships = new ArrayList<>();
    values.forEach(
        (id, value) -> {
          List<Part> parts = new ArrayList<>();
          for (Criterion criterion : rated) {
            parts.add(
                new Part(
                    criterion.id(),
                    weights.of(criterion).dividedBy(all),
                    shares.share(criterion, id)));
          }
          memberships.add(new Part(id, membership(parts, parameters), Optional.of(value)));
        });
    return Optional.of(Redone.mean(memberships, List.of()).score());
  }

  private static Map<String, Exact> values(Premises premises) {
    Map<String, Exact> values = new LinkedHashMap<>();
    premises
        .leaves()
        .get(0)
        .scale()
        .orElseThrow()
        .options()
        .forEach((id, option) -> option.value().ifPresent(value -> values.put(id, value)));
    return values;
  }

  private static Exact membership(List<Part> parts, Map<String, String> parameters) {
    BinaryOperator<Exact> greater = (one, other) -> one.compareTo(other) < 0 ? other : one;
    BinaryOperator<Exact> less = (one, other) -> one.compareTo(other) < 0 ? one : other;
    return switch (requireNonNull(parameters.get("operator"))) {
      case "weighted-average" -> of(parts, Exact::times, Exact::plus);
      case "max-min" -> of(parts, less, greater);
      case "max-product" -> of(parts, Exact::times, greater);
      case "bounded-sum" -> less.apply(Exact.ONE, of(parts, less, Exact::plus));
      default -> throw new IllegalArgumentException("operator");
    };
  }

  private static Exact of(
      List<Part> parts, BinaryOperator<Exact> each, BinaryOperator<Exact> together) {
    return parts.stream()
        .map(part -> each.apply(part.weight(), part.value().orElseThrow()))
        .reduce(Exact.ZERO, together);
  }
}
