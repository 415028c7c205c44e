package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Counts.Rating;
import org.pingyi.evaluation.testkit.checker.Redoings.Scoring;

/** The standard scoring rules that draw in or drop the extremes, redone rating by rating. */
final class StandardExtremes {

  private StandardExtremes() {}

  static Map<String, Scoring> all() {
    return Map.of(
        "winsorized-mean", StandardExtremes::winsorizedMean,
        "drop-extremes", StandardExtremes::dropExtremes);
  }

  /** Each rating counts as the nearest one that is not among the ⌊n·trim⌋ at either end. */
  private static Optional<Redone> winsorizedMean(Counts cell, Map<String, String> parameters) {
    long rated = cell.rated();
    Exact trim = Exact.parse(requireNonNull(parameters.get("trim")));
    long drawn = Exact.of(rated).times(trim).floor().numerator().longValueExact();
    if (2 * drawn >= rated) {
      return Optional.of(StandardScoring.median(cell));
    }
    Map<String, Part> counted = new LinkedHashMap<>();
    for (Part kept : kept(cell, drawn)) {
      counted.put(kept.id(), kept);
    }
    List<String> ids = new ArrayList<>(counted.keySet());
    more(counted, ids.get(0), drawn);
    more(counted, ids.get(ids.size() - 1), drawn);
    return Optional.of(Redone.mean(List.copyOf(counted.values()), List.of()));
  }

  private static void more(Map<String, Part> counted, String id, long number) {
    counted.computeIfPresent(
        id, (same, part) -> new Part(id, part.weight().plus(Exact.of(number)), part.value()));
  }

  /** The mean without so many at each end; of all where they are fewer than said. */
  private static Optional<Redone> dropExtremes(Counts cell, Map<String, String> parameters) {
    long rated = cell.rated();
    String from = parameters.getOrDefault("from-ratings", "0");
    boolean all = rated < Long.parseLong(from);
    long dropped = all ? 0 : Long.parseLong(requireNonNull(parameters.get("at-each-end")));
    if (rated <= 2 * dropped) {
      return Optional.empty();
    }
    return all
        ? Optional.of(StandardScoring.weightedMean(cell))
        : Optional.of(Redone.mean(kept(cell, dropped), List.of()));
  }

  /** How many ratings of each answer are left without so many at each end, values rising. */
  private static List<Part> kept(Counts cell, long dropped) {
    List<Part> kept = new ArrayList<>();
    long below = 0;
    for (Rating each : StandardScoring.ascending(cell)) {
      long above = cell.rated() - below - each.count();
      long left = each.count() - Math.max(0, dropped - below) - Math.max(0, dropped - above);
      if (left > 0) {
        kept.add(Part.of(each.id(), left, each.value()));
      }
      below += each.count();
    }
    return kept;
  }
}
