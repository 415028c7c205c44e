package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.pingyi.evaluation.testkit.checker.Counts.Rating;
import org.pingyi.evaluation.testkit.checker.Redoings.Scoring;

/** The standard scoring rules that say how many of a hundred rate in some way, redone. */
final class StandardShares {

  private static final Exact HUNDRED = Exact.of(100);

  private StandardShares() {}

  static Map<String, Scoring> all() {
    return Map.of(
        "top-box-share", (cell, parameters) -> Optional.of(topBoxShare(cell, parameters)),
        "net-promoter", (cell, parameters) -> Optional.of(netPromoter(cell, parameters)));
  }

  /** Each rating is worth 100 where its value is high enough, else 0. */
  private static Redone topBoxShare(Counts cell, Map<String, String> parameters) {
    Exact least =
        parameters.containsKey("at-least")
            ? Exact.parse(requireNonNull(parameters.get("at-least")))
            : highest(Integer.parseInt(parameters.getOrDefault("boxes", "1")), cell.scale());
    return percent(cell, each -> each.value().compareTo(least) >= 0 ? 100 : 0);
  }

  /** The last of so many of the highest values that a scale has. */
  private static Exact highest(int number, Scale scale) {
    if (scale.range().isPresent()) {
      Scale.Range range = scale.range().get();
      Exact steps = range.to().minus(range.from()).dividedBy(range.step()).floor();
      Exact down = Exact.of(Math.min(steps.numerator().longValueExact(), number - 1L));
      return range.from().plus(range.step().times(steps.minus(down)));
    }
    TreeSet<Exact> values = new TreeSet<>();
    scale.options().values().forEach(option -> option.value().ifPresent(values::add));
    while (values.size() > 1 && number > 1) {
      values.pollLast();
      number--;
    }
    return values.last();
  }

  /** Each rating is worth 100, 0 or −100. */
  private static Redone netPromoter(Counts cell, Map<String, String> parameters) {
    Exact from = Exact.parse(requireNonNull(parameters.get("promoters-from")));
    Exact to = Exact.parse(requireNonNull(parameters.get("detractors-to")));
    return percent(
        cell,
        each ->
            each.value().compareTo(from) >= 0 ? 100 : each.value().compareTo(to) <= 0 ? -100 : 0);
  }

  private static Redone percent(Counts cell, ToLongFunction<Rating> worth) {
    List<Part> terms = new ArrayList<>();
    for (Rating each : cell.ratings()) {
      terms.add(Part.of(each.id(), each.count(), Exact.of(worth.applyAsLong(each))));
    }
    return Redone.mean(terms, List.of(HUNDRED));
  }
}
