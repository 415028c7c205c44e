package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pingyi.evaluation.testkit.checker.Counts.Rating;
import org.pingyi.evaluation.testkit.checker.Redoings.Scoring;

/** The standard scoring rules that go by how often each value was given, redone. */
final class StandardValues {

  private StandardValues() {}

  static Map<String, Scoring> all() {
    return Map.of(
        "mode",
        (cell, parameters) -> Optional.of(Redone.of(mode(cell, parameters))),
        "distribution-weighted",
        StandardValues::distributionWeighted);
  }

  /** The value given most often, and of several what the scheme says. */
  private static Exact mode(Counts cell, Map<String, String> parameters) {
    TreeMap<Exact, Long> given = new TreeMap<>();
    for (Rating each : cell.ratings()) {
      given.merge(each.value(), each.count(), Long::sum);
    }
    long most = Collections.max(given.values());
    given.values().removeIf(count -> count < most);
    return switch (requireNonNull(parameters.get("ties"))) {
      case "lowest" -> given.firstKey();
      case "highest" -> given.lastKey();
      case "mean" ->
          given.keySet().stream().reduce(Exact.ZERO, Exact::plus).dividedBy(Exact.of(given.size()));
      default -> throw new IllegalArgumentException("ties: " + parameters.get("ties"));
    };
  }

  /** Σ count·value / Σ count over the options that the rule names. */
  private static Optional<Redone> distributionWeighted(
      Counts cell, Map<String, String> parameters) {
    List<Part> named = new ArrayList<>();
    cell.counts()
        .forEach(
            (option, count) -> {
              String value = parameters.get("values." + option);
              boolean isOption = cell.scale().options().containsKey(option);
              if (isOption && count > 0 && value != null) {
                named.add(Part.of(option, count, Exact.parse(value)));
              }
            });
    return named.isEmpty() ? Optional.empty() : Optional.of(Redone.mean(named, List.of()));
  }
}
