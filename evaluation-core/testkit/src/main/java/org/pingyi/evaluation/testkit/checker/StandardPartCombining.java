package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The standard rules in which no part makes up for another without limit, redone. */
final class StandardPartCombining {

  private static final Exact SETTLED_DIGITS = Exact.of(20);

  private StandardPartCombining() {}

  /** The lowest score. */
  static Optional<Redone> minimum(List<Part> parts, Map<String, String> parameters) {
    return combined(
        parts,
        parameters,
        counting ->
            counting.stream()
                .map(StandardPartCombining::score)
                .min(Exact::compareTo)
                .map(Redone::of));
  }

  /** Π score^(weight / Σ weight) to 20 digits; none below 0, and of equal scores just that. */
  static Optional<Redone> weightedGeometricMean(List<Part> parts, Map<String, String> parameters) {
    return combined(parts, parameters, StandardPartCombining::geometricMean);
  }

  private static Optional<Redone> geometricMean(List<Part> parts) {
    Exact first = score(parts.get(0));
    if (parts.stream().anyMatch(part -> score(part).signum() < 0)) {
      return Optional.empty();
    }
    if (parts.stream().allMatch(part -> score(part).equals(first))) {
      return Optional.of(Redone.of(first));
    }
    Exact weights = parts.stream().map(Part::weight).reduce(Exact.ZERO, Exact::plus);
    Exact product = Exact.ONE;
    for (Part part : parts) {
      product = product.times(RealSteps.power(score(part), part.weight().dividedBy(weights)));
    }
    return Optional.of(Redone.of(RealSteps.rounded(product, SETTLED_DIGITS)));
  }

  private static Exact score(Part part) {
    return part.value().orElse(Exact.ZERO);
  }

  private static Optional<Redone> combined(
      List<Part> parts,
      Map<String, String> parameters,
      Function<List<Part>, Optional<Redone>> combine) {
    List<Part> scored = parts.stream().filter(part -> part.value().isPresent()).toList();
    boolean complete = scored.size() == parts.size();
    return switch (requireNonNull(parameters.get("when-missing"))) {
      case "renormalise" -> scored.isEmpty() ? Optional.empty() : combine.apply(scored);
      case "incomplete" -> complete ? combine.apply(parts) : Optional.empty();
      case "zero" -> scored.isEmpty() ? Optional.empty() : combine.apply(parts);
      default -> throw new IllegalArgumentException("when-missing");
    };
  }
}
