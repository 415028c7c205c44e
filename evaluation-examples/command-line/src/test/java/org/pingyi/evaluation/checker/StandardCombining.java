package org.pingyi.evaluation.checker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.checker.Redoings.Combining;

/** The standard combining rule, redone. */
final class StandardCombining {

  private StandardCombining() {}

  static Map<String, Combining> all() {
    return Map.of("weighted-sum", StandardCombining::weightedSum);
  }

  /** Σ weight·score / Σ weight; none where no part has a score, whatever is missing counts as. */
  private static Optional<Redone> weightedSum(List<Part> parts, Map<String, String> parameters) {
    String missing = parameters.get("when-missing");
    boolean all = parts.stream().allMatch(part -> part.value().isPresent());
    boolean any = parts.stream().anyMatch(part -> part.value().isPresent());
    if (!any || (!all && missing.equals("incomplete"))) {
      return Optional.empty();
    }
    return Optional.of(Redone.mean(missing.equals("zero") ? withZeros(parts) : parts, List.of()));
  }

  private static List<Part> withZeros(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                new Part(part.id(), part.weight(), part.value().or(() -> Optional.of(Exact.ZERO))))
        .toList();
  }
}
