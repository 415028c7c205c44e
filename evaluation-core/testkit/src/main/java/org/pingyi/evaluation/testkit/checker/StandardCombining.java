package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Redoings.Combining;

/** The standard combining rules that look at one object at a time, redone. */
final class StandardCombining {

  private StandardCombining() {}

  static Map<String, Combining> all() {
    return Map.of(
        "minimum", StandardPartCombining::minimum,
        "weighted-geometric-mean", StandardPartCombining::weightedGeometricMean,
        "weighted-sum", StandardCombining::weightedSum);
  }

  /** Σ weight·score / Σ weight; none where no part has a score, whatever is missing counts as. */
  private static Optional<Redone> weightedSum(List<Part> parts, Map<String, String> parameters) {
    boolean all = parts.stream().allMatch(part -> part.value().isPresent());
    boolean any = parts.stream().anyMatch(part -> part.value().isPresent());
    return switch (requireNonNull(parameters.get("when-missing"))) {
      case "renormalise" -> mean(any, parts);
      case "incomplete" -> mean(any && all, parts);
      case "zero" -> mean(any, withZeros(parts));
      default -> throw new IllegalArgumentException("when-missing");
    };
  }

  private static Optional<Redone> mean(boolean isThere, List<Part> parts) {
    return isThere ? Optional.of(Redone.mean(parts, List.of())) : Optional.empty();
  }

  private static List<Part> withZeros(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                new Part(part.id(), part.weight(), part.value().or(() -> Optional.of(Exact.ZERO))))
        .toList();
  }
}
