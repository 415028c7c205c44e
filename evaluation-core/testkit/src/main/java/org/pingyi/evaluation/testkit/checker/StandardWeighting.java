package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The standard rules that give criteria their weights, redone. */
final class StandardWeighting {

  /** Results that have no end are given to so many digits after the point. */
  private static final Exact SETTLED_DIGITS = Exact.of(20);

  private static final Exact HALF = Exact.of(1, 2);

  /**
   * What a rule looks at.
   *
   * @param criteria the ids of the criteria that are weighed
   * @param written their weights in the scheme
   * @param scores for each object its scores on them
   * @param parameters the rule's parameters, exact numbers as texts
   */
  record Weighed(
      List<String> criteria,
      List<Exact> written,
      List<List<Optional<Exact>>> scores,
      Map<String, String> parameters) {

    /** The scores by criterion, of the objects that have one on each. */
    List<List<Exact>> columns() {
      List<List<Exact>> complete =
          scores.stream()
              .filter(object -> object.stream().allMatch(Optional::isPresent))
              .map(object -> object.stream().map(Optional::orElseThrow).toList())
              .toList();
      return IntStream.range(0, criteria.size())
          .mapToObj(i -> complete.stream().map(object -> object.get(i)).toList())
          .toList();
    }
  }

  /** A second reading of a rule; nothing where it can give no weights. */
  @FunctionalInterface
  interface Weighing {
    Optional<List<Exact>> weigh(Weighed weighed);
  }

  private StandardWeighting() {}

  static Map<String, Weighing> all() {
    Map<String, Weighing> all = new HashMap<>(StandardScoreWeights.all());
    all.put("ahp", weighed -> Optional.of(StandardJudgements.weights(weighed)));
    all.put("combination", StandardWeighting::combination);
    all.put("equal", weighed -> Optional.of(equal(weighed.criteria().size())));
    all.put("rank-order-centroid", weighed -> Optional.of(centroids(weighed)));
    return all;
  }

  private static List<Exact> equal(int number) {
    return IntStream.range(0, number).mapToObj(i -> Exact.of(1, number)).toList();
  }

  /** The mean over all places from its own to the last of what they share equally. */
  private static List<Exact> centroids(Weighed weighed) {
    List<String> order = order(weighed);
    int number = order.size();
    return weighed.criteria().stream()
        .map(
            id ->
                IntStream.rangeClosed(order.indexOf(id) + 1, number)
                    .mapToObj(place -> Exact.of(1, (long) place * number))
                    .reduce(Exact.ZERO, Exact::plus))
        .toList();
  }

  private static List<String> order(Weighed weighed) {
    List<String> order = new ArrayList<>();
    for (int i = 0; weighed.parameters().containsKey("order[" + i + "]"); i++) {
      order.add(requireNonNull(weighed.parameters().get("order[" + i + "]")));
    }
    return order.isEmpty() ? weighed.criteria() : order;
  }

  /** The shares of written weights with those from scores: multiplied, or averaged. */
  private static Optional<List<Exact>> combination(Weighed weighed) {
    Map<String, String> parameters = weighed.parameters();
    List<Exact> written = shares(weighed.written());
    Optional<List<Exact>> found =
        requireNonNull(StandardScoreWeights.all().get(parameters.get("objective"))).weigh(weighed);
    return switch (requireNonNull(parameters.get("by"))) {
      case "multiplicative" ->
          found.flatMap(
              weights ->
                  settled(
                      IntStream.range(0, written.size())
                          .mapToObj(i -> written.get(i).times(weights.get(i)))
                          .toList()));
      case "linear" -> {
        Exact share =
            Optional.ofNullable(parameters.get("written-share")).map(Exact::parse).orElse(HALF);
        yield found.map(weights -> averaged(share, written, weights));
      }
      default -> throw new IllegalArgumentException("by");
    };
  }

  private static List<Exact> averaged(Exact share, List<Exact> written, List<Exact> found) {
    Exact rest = Exact.ONE.minus(share);
    return IntStream.range(0, written.size())
        .mapToObj(i -> share.times(written.get(i)).plus(rest.times(found.get(i))))
        .toList();
  }

  private static List<Exact> shares(List<Exact> numbers) {
    Exact all = numbers.stream().reduce(Exact.ZERO, Exact::plus);
    return numbers.stream().map(number -> number.dividedBy(all)).toList();
  }

  /** Each as a share of all, to the digits that are given; nothing where one has no share. */
  static Optional<List<Exact>> settled(List<Exact> measures) {
    if (measures.stream().anyMatch(measure -> measure.signum() <= 0)) {
      return Optional.empty();
    }
    return Optional.of(shares(measures).stream().map(StandardWeighting::settled).toList())
        .filter(shares -> shares.stream().allMatch(share -> share.signum() > 0));
  }

  static Exact settled(Exact number) {
    return RealSteps.rounded(number, SETTLED_DIGITS);
  }
}
