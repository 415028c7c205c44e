package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The standard rules that combine the criteria of all objects at once, redone. */
final class StandardComparing {

  private static final Exact HUNDRED = Exact.of(100);
  private static final Exact HALF = Exact.of(1, 2);

  /** A second reading of a rule: what each object comes to, in their order. */
  @FunctionalInterface
  interface Comparing {
    List<Optional<Exact>> combine(List<List<Part>> objects, Map<String, String> parameters);
  }

  /** What the scores of one object on a criterion are among those of all. */
  @FunctionalInterface
  private interface Place {
    Exact of(Exact own, List<Exact> all);
  }

  private StandardComparing() {}

  static Map<String, Comparing> all() {
    return Map.of(
        "grey-relational",
        (objects, parameters) -> {
          Exact distinguishing = Exact.parse(requireNonNull(parameters.get("distinguishing")));
          return means(objects, parameters, 2, (own, all) -> relation(own, all, distinguishing));
        },
        "rank-sum-ratio",
        (objects, parameters) -> means(objects, parameters, 1, StandardComparing::rank),
        "topsis",
        StandardComparing::topsis);
  }

  /** ρ / (Δ + ρ), Δ being the distance to the highest in parts of that from it to the lowest. */
  private static Exact relation(Exact own, List<Exact> all, Exact distinguishing) {
    Exact distance = greatest(all).minus(own).dividedBy(greatest(all).minus(least(all)));
    return distinguishing.dividedBy(distance.plus(distinguishing));
  }

  /**
   * The mean of the first and the last place that equal scores have from below, by their number.
   */
  private static Exact rank(Exact own, List<Exact> all) {
    long first = all.stream().filter(each -> each.compareTo(own) < 0).count() + 1;
    long last = all.stream().filter(each -> each.compareTo(own) <= 0).count();
    return Exact.of(first + last, 2L * all.size());
  }

  /** 100 times the weighted mean of the places on criteria with so many different scores. */
  private static List<Optional<Exact>> means(
      List<List<Part>> objects, Map<String, String> parameters, int different, Place place) {
    List<List<Exact>> columns = columns(objects, parameters);
    return objects.stream()
        .map(
            object -> {
              List<Part> places = new ArrayList<>();
              for (int i : counting(object, columns, parameters)) {
                List<Exact> all = columns.get(i);
                if (all.stream().distinct().count() >= different && all.size() > 1) {
                  Exact own = object.get(i).value().orElseThrow();
                  places.add(new Part("", object.get(i).weight(), Optional.of(place.of(own, all))));
                }
              }
              return places.isEmpty()
                  ? Optional.<Exact>empty()
                  : Optional.of(Redone.mean(places, List.of()).score().times(HUNDRED));
            })
        .toList();
  }

  /** 100·d⁻ / (d⁺ + d⁻), each d the root of Σ (weight · distance)² / Σ score². */
  private static List<Optional<Exact>> topsis(
      List<List<Part>> objects, Map<String, String> parameters) {
    List<List<Exact>> columns = columns(objects, parameters);
    return objects.stream()
        .map(
            object -> {
              List<Integer> counting =
                  counting(object, columns, parameters).stream()
                      .filter(i -> columns.get(i).stream().distinct().count() > 1)
                      .toList();
              return counting.isEmpty()
                  ? Optional.<Exact>empty()
                  : Optional.of(nearness(object, counting, columns));
            })
        .toList();
  }

  private static Exact nearness(
      List<Part> object, List<Integer> counting, List<List<Exact>> columns) {
    Exact weights =
        counting.stream().map(i -> object.get(i).weight()).reduce(Exact.ZERO, Exact::plus);
    Exact toBest = Exact.ZERO;
    Exact toWorst = Exact.ZERO;
    for (int i : counting) {
      List<Exact> all = columns.get(i);
      Exact own = object.get(i).value().orElseThrow();
      Exact weight = object.get(i).weight().dividedBy(weights);
      Exact length = all.stream().map(each -> each.times(each)).reduce(Exact.ZERO, Exact::plus);
      toBest = toBest.plus(square(weight.times(greatest(all).minus(own))).dividedBy(length));
      toWorst = toWorst.plus(square(weight.times(own.minus(least(all)))).dividedBy(length));
    }
    Exact best = RealSteps.power(toBest, HALF);
    Exact worst = RealSteps.power(toWorst, HALF);
    return StandardWeighting.settled(HUNDRED.times(worst).dividedBy(best.plus(worst)));
  }

  private static Exact square(Exact number) {
    return number.times(number);
  }

  /** The scores of those who are compared, by criterion. */
  private static List<List<Exact>> columns(
      List<List<Part>> objects, Map<String, String> parameters) {
    int criteria = objects.isEmpty() ? 0 : objects.get(0).size();
    return IntStream.range(0, criteria)
        .mapToObj(
            i ->
                objects.stream()
                    .filter(object -> isCompared(object, parameters))
                    .flatMap(object -> object.get(i).value().stream())
                    .toList())
        .toList();
  }

  /** The criteria on which an object has a score, if it is compared. */
  private static List<Integer> counting(
      List<Part> object, List<List<Exact>> columns, Map<String, String> parameters) {
    return isCompared(object, parameters)
        ? IntStream.range(0, columns.size())
            .filter(i -> object.get(i).value().isPresent())
            .boxed()
            .toList()
        : List.of();
  }

  private static boolean isCompared(List<Part> object, Map<String, String> parameters) {
    return switch (requireNonNull(parameters.get("when-missing"))) {
      case "renormalise" -> true;
      case "incomplete" -> object.stream().allMatch(part -> part.value().isPresent());
      default -> throw new IllegalArgumentException("when-missing");
    };
  }

  private static Exact greatest(List<Exact> all) {
    return all.stream().max(Exact::compareTo).orElseThrow();
  }

  private static Exact least(List<Exact> all) {
    return all.stream().min(Exact::compareTo).orElseThrow();
  }
}
