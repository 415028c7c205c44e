package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Counts.Rating;
import org.pingyi.evaluation.testkit.checker.Redoings.Scoring;

/** The standard scoring rules, redone from the counts of a cell in which somebody rated. */
final class StandardScoring {

  private static final Exact HUNDRED = Exact.of(100);

  private StandardScoring() {}

  static Map<String, Scoring> all() {
    Map<String, Scoring> all = new HashMap<>(StandardExtremes.all());
    all.putAll(StandardShares.all());
    all.putAll(StandardValues.all());
    all.putAll(byCounts());
    return all;
  }

  private static Map<String, Scoring> byCounts() {
    return Map.of(
        "weighted-mean", (cell, parameters) -> Optional.of(weightedMean(cell)),
        "median", (cell, parameters) -> Optional.of(median(cell)),
        "trimmed-mean", (cell, parameters) -> Optional.of(trimmedMean(cell, parameters)),
        "satisfaction-rate", (cell, parameters) -> Optional.of(satisfactionRate(cell, parameters)),
        "net-satisfaction", (cell, parameters) -> Optional.of(netSatisfaction(cell)));
  }

  /** Σ count·value / rated. */
  static Redone weightedMean(Counts cell) {
    return Redone.mean(
        cell.ratings().stream()
            .map(each -> Part.of(each.id(), each.count(), each.value()))
            .toList(),
        List.of());
  }

  /** The middle rating of all in a row; of an even number the mean of the two in the middle. */
  static Redone median(Counts cell) {
    long rated = cell.rated();
    long lower = (rated + 1) / 2;
    long upper = rated / 2 + 1;
    List<Part> middle = new ArrayList<>();
    List<Exact> constants = new ArrayList<>();
    for (long position = lower; position <= upper; position++) {
      middle.add(Part.of(Long.toString(position), 1, at(position, cell)));
      constants.add(Exact.of(position));
    }
    if (middle.size() > 1) {
      constants.add(Exact.of(middle.size()));
    }
    return Redone.mean(middle, constants);
  }

  private static Exact at(long position, Counts cell) {
    long left = position;
    for (Rating each : ascending(cell)) {
      left -= each.count();
      if (left <= 0) {
        return each.value();
      }
    }
    throw new IllegalArgumentException("no rating " + position);
  }

  static List<Rating> ascending(Counts cell) {
    return cell.ratings().stream().sorted(Comparator.comparing(Rating::value)).toList();
  }

  /** The mean without the ⌊n·trim⌋ lowest and as many of the highest; else the median. */
  private static Redone trimmedMean(Counts cell, Map<String, String> parameters) {
    long rated = cell.rated();
    long dropped =
        Exact.of(rated)
            .times(Exact.parse(requireNonNull(parameters.get("trim"))))
            .floor()
            .numerator()
            .longValueExact();
    if (2 * dropped >= rated) {
      return median(cell);
    }
    List<Part> kept = new ArrayList<>();
    long before = 0;
    for (Rating each : ascending(cell)) {
      long first = Math.max(before, dropped);
      long last = Math.min(before + each.count(), rated - dropped);
      if (first < last) {
        kept.add(Part.of(each.id(), last - first, each.value()));
      }
      before += each.count();
    }
    return Redone.mean(kept, List.of());
  }

  /**
   * 100·positive / rated, answered or ballots: each rating is worth 100 or 0, and so is no rating.
   */
  private static Redone satisfactionRate(Counts cell, Map<String, String> parameters) {
    long whole =
        switch (requireNonNull(parameters.get("of"))) {
          case "rated" -> cell.rated();
          case "answered" -> cell.answered();
          case "ballots" -> cell.ballots();
          default -> throw new IllegalArgumentException("of: " + parameters.get("of"));
        };
    List<Part> terms = terms(cell, 0);
    if (whole > cell.rated()) {
      terms.add(Part.of("", whole - cell.rated(), Exact.ZERO));
    }
    return Redone.mean(terms, List.of(HUNDRED));
  }

  /** 100·(positive − negative) / rated. */
  private static Redone netSatisfaction(Counts cell) {
    return Redone.mean(terms(cell, -100), List.of(HUNDRED));
  }

  private static List<Part> terms(Counts cell, long least) {
    List<Part> terms = new ArrayList<>();
    for (Rating each : cell.ratings()) {
      terms.add(Part.of(each.id(), each.count(), Exact.of(Math.max(least, each.percent()))));
    }
    return terms;
  }
}
