package org.pingyi.evaluation.diff;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.Numbers;

/**
 * Where an object stands among others, and by what.
 *
 * @param score its published score
 * @param rank its rank
 * @param pool the pool in which it is ranked
 * @param satisfaction positive ratings / ratings of all its cells; none where there are no ratings
 * @param totals the published totals of rater groups
 * @param held the grades that it held when they were limited: that which it has, and those that a
 *     limit took from it
 */
record Standing(
    Optional<String> score,
    Optional<Long> rank,
    String pool,
    Optional<Fraction> satisfaction,
    Map<String, String> totals,
    Set<String> held) {

  static Standing of(ReportObject object) {
    return new Standing(
        object.value("score"),
        object.value("rank").map(Long::valueOf),
        object.value("pool").orElse(""),
        satisfaction(object),
        totals(object),
        held(object));
  }

  private static Optional<Fraction> satisfaction(ReportObject object) {
    long positive = 0;
    long rated = 0;
    for (String fact : object.facts().keySet()) {
      String[] parts = fact.split("/", -1);
      boolean ofCell = parts.length == 5 && parts[2].equals("raters");
      if (ofCell && parts[4].equals("positive")) {
        positive += object.count(fact);
      } else if (ofCell && parts[4].equals("rated")) {
        rated += object.count(fact);
      }
    }
    return rated == 0 ? Optional.empty() : Optional.of(Fraction.of(positive, rated));
  }

  private static Map<String, String> totals(ReportObject object) {
    Map<String, String> totals = new LinkedHashMap<>();
    object
        .facts()
        .forEach(
            (id, fact) -> {
              if (fact.kind() == Change.Kind.GROUP_TOTAL) {
                fact.value().ifPresent(total -> totals.put(id, total));
              }
            });
    return ImmutableMap.copyOf(totals);
  }

  private static Set<String> held(ReportObject object) {
    Set<String> held = new LinkedHashSet<>();
    object.value("grade").ifPresent(held::add);
    object.explanation().stream()
        .flatMap(Explained::tree)
        .filter(each -> each.kind().equals("limit"))
        .forEach(each -> each.from().ifPresent(held::add));
    return ImmutableSet.copyOf(held);
  }

  boolean isRankedIn(String other) {
    return rank.isPresent() && score.isPresent() && pool.equals(other);
  }

  /** Returns the numbers that break ties, as a scheme lists them; higher ones are better. */
  List<Optional<Fraction>> ties(List<String> listed) {
    List<Optional<Fraction>> numbers = new ArrayList<>();
    for (String tie : listed) {
      Optional<String> total = Optional.ofNullable(totals.get(Origin.path("raters", tie)));
      numbers.add(tie.equals("satisfaction") ? satisfaction : total.flatMap(Numbers::read));
    }
    return numbers;
  }
}
