package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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

  /** What the score of one object on a criterion is among those of all. */
  @FunctionalInterface
  private interface Place {
    Exact of(Exact own, Column all);
  }

  /**
   * The scores of a criterion.
   *
   * @param number how many there are
   * @param places for each score the first and the last place from below that it has, added
   * @param squares the sum of their squares
   */
  private record Column(long number, NavigableMap<Exact, Long> places, Exact squares) {

    static Column of(List<Exact> scores) {
      NavigableMap<Exact, Long> places = new TreeMap<>();
      scores.forEach(score -> places.merge(score, 1L, Long::sum));
      long below = 0;
      for (Map.Entry<Exact, Long> each : places.entrySet()) {
        long equal = each.getValue();
        each.setValue(2 * below + equal + 1);
        below += equal;
      }
      return new Column(
          scores.size(),
          places,
          scores.stream().map(score -> score.times(score)).reduce(Exact.ZERO, Exact::plus));
    }

    Exact least() {
      return places.firstKey();
    }

    Exact greatest() {
      return places.lastKey();
    }

    boolean differs() {
      return places.size() > 1;
    }
  }

  private StandardComparing() {}

  static Map<String, Comparing> all() {
    return Map.of(
        "grey-relational",
        (objects, parameters) -> {
          Exact distinguishing = Exact.parse(requireNonNull(parameters.get("distinguishing")));
          return means(
              objects,
              parameters,
              Column::differs,
              (own, all) -> relation(own, all, distinguishing));
        },
        "rank-sum-ratio",
        (objects, parameters) ->
            means(objects, parameters, all -> all.number() > 1, StandardComparing::rank),
        "topsis",
        StandardComparing::topsis);
  }

  /** ρ / (Δ + ρ), Δ being the distance to the highest in parts of that from it to the lowest. */
  private static Exact relation(Exact own, Column all, Exact distinguishing) {
    Exact distance = all.greatest().minus(own).dividedBy(all.greatest().minus(all.least()));
    return distinguishing.dividedBy(distance.plus(distinguishing));
  }

  /**
   * The mean of the first and the last place that equal scores have from below, by their number.
   */
  private static Exact rank(Exact own, Column all) {
    return Exact.of(requireNonNull(all.places().get(own)), 2 * all.number());
  }

  /** 100 times the weighted mean of the places on the criteria that say something. */
  private static List<Optional<Exact>> means(
      List<List<Part>> objects,
      Map<String, String> parameters,
      Predicate<Column> telling,
      Place place) {
    List<Column> columns = columns(objects, parameters);
    return objects.stream()
        .map(
            object ->
                counting(object, columns, parameters).stream()
                    .filter(i -> telling.test(columns.get(i)))
                    .map(i -> placed(object.get(i), columns.get(i), place))
                    .toList())
        .map(
            places ->
                places.isEmpty()
                    ? Optional.<Exact>empty()
                    : Optional.of(Redone.mean(places, List.of()).score().times(HUNDRED)))
        .toList();
  }

  private static Part placed(Part part, Column all, Place place) {
    return new Part(part.id(), part.weight(), part.value().map(own -> place.of(own, all)));
  }

  /** 100·d⁻ / (d⁺ + d⁻), each d the root of Σ (weight · distance)² / Σ score². */
  private static List<Optional<Exact>> topsis(
      List<List<Part>> objects, Map<String, String> parameters) {
    List<Column> columns = columns(objects, parameters);
    return objects.stream()
        .map(
            object -> {
              List<Integer> counting =
                  counting(object, columns, parameters).stream()
                      .filter(i -> columns.get(i).differs())
                      .toList();
              return counting.isEmpty()
                  ? Optional.<Exact>empty()
                  : Optional.of(nearness(object, counting, columns));
            })
        .toList();
  }

  private static Exact nearness(List<Part> object, List<Integer> counting, List<Column> columns) {
    Exact weights =
        counting.stream().map(i -> object.get(i).weight()).reduce(Exact.ZERO, Exact::plus);
    Exact toBest = Exact.ZERO;
    Exact toWorst = Exact.ZERO;
    for (int i : counting) {
      Column all = columns.get(i);
      Exact own = object.get(i).value().orElseThrow();
      Exact weight = object.get(i).weight().dividedBy(weights);
      toBest = toBest.plus(square(weight.times(all.greatest().minus(own)), all));
      toWorst = toWorst.plus(square(weight.times(own.minus(all.least())), all));
    }
    Exact best = RealSteps.power(toBest, HALF);
    Exact worst = RealSteps.power(toWorst, HALF);
    return StandardWeighting.settled(HUNDRED.times(worst).dividedBy(best.plus(worst)));
  }

  private static Exact square(Exact distance, Column all) {
    return distance.times(distance).dividedBy(all.squares());
  }

  /** The scores of those who are compared, by criterion. */
  private static List<Column> columns(List<List<Part>> objects, Map<String, String> parameters) {
    int criteria = objects.isEmpty() ? 0 : objects.get(0).size();
    return IntStream.range(0, criteria)
        .mapToObj(
            i ->
                Column.of(
                    objects.stream()
                        .filter(object -> isCompared(object, parameters))
                        .flatMap(object -> object.get(i).value().stream())
                        .toList()))
        .toList();
  }

  /** The criteria on which an object has a score, if it is compared. */
  private static List<Integer> counting(
      List<Part> object, List<Column> columns, Map<String, String> parameters) {
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
}
