package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pingyi.evaluation.testkit.checker.Counts.Rating;
import org.pingyi.evaluation.testkit.checker.Redoings.Scoring;

/** The standard scoring rules that go by how often each value was given, redone. */
final class StandardValues {

  private StandardValues() {}

  static Map<String, Scoring> all() {
    return Map.of(
        "majority-judgement",
        (cell, parameters) -> Optional.of(majorityJudgement(cell)),
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

  /**
   * As if so many more had rated, each the given mean or else that of all ratings of all objects.
   */
  static Optional<Redone> bayesianMean(Counts cell, Counts cohort, Map<String, String> parameters) {
    String given = parameters.get("prior-mean");
    Exact prior =
        given == null ? sum(cohort).dividedBy(Exact.of(cohort.rated())) : Exact.parse(given);
    List<Part> terms = new ArrayList<>();
    terms.add(
        new Part(
            "", Exact.parse(requireNonNull(parameters.get("prior-weight"))), Optional.of(prior)));
    for (Rating each : cell.ratings()) {
      terms.add(Part.of(each.id(), each.count(), each.value()));
    }
    return Optional.of(Redone.mean(terms, List.of()));
  }

  private static Exact sum(Counts cell) {
    return cell.ratings().stream()
        .map(each -> each.value().times(Exact.of(each.count())))
        .reduce(Exact.ZERO, Exact::plus);
  }

  /**
   * The greatest value that more than half rate at least, moved towards the next value on the side
   * where more are, by their share. The steps look for it at the position in the middle.
   */
  private static Redone majorityJudgement(Counts cell) {
    Exact position = Exact.of((cell.rated() + 1) / 2);
    return new Redone(moved(cell), Optional.empty(), Optional.of(List.of(position)));
  }

  private static Exact moved(Counts cell) {
    Exact grade =
        cell.ratings().stream()
            .map(Rating::value)
            .filter(value -> 2 * number(cell, value, 0) > cell.rated())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    long above = number(cell, grade, 1);
    long below = cell.rated() - number(cell, grade, 0);
    if (above == 0 && below == 0) {
      return grade;
    }
    boolean up = above > below;
    Exact share = Exact.of(up ? above : below, cell.rated());
    Exact next = next(cell.scale(), grade, up);
    return grade.times(Exact.ONE.minus(share)).plus(next.times(share));
  }

  /** How many ratings are at least, or with 1 above, a value. */
  private static long number(Counts cell, Exact value, int least) {
    return cell.ratings().stream()
        .filter(each -> each.value().compareTo(value) >= least)
        .mapToLong(Rating::count)
        .sum();
  }

  private static Exact next(Scale scale, Exact value, boolean up) {
    if (scale.range().isPresent()) {
      Exact step = scale.range().get().step();
      return up ? value.plus(step) : value.minus(step);
    }
    TreeSet<Exact> values = new TreeSet<>();
    scale.options().values().forEach(option -> option.value().ifPresent(values::add));
    return requireNonNull(up ? values.higher(value) : values.lower(value));
  }
}
