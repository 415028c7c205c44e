package org.pingyi.evaluation.checked;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Makes scoring rules at random whose parameters fit the scales that they are to score on. */
final class RandomScoring {

  /**
   * What an answer is worth, and its attitude.
   *
   * @param value the value
   * @param attitude as a scheme writes it
   */
  record Rating(BigDecimal value, String attitude) {}

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Random random;
  private final Collection<List<Rating>> scales;

  /** Takes the ratings that there are on each of the scales. */
  RandomScoring(Random random, Collection<List<Rating>> scales) {
    this.random = random;
    this.scales = scales.stream().filter(scale -> !scale.isEmpty()).toList();
  }

  Map<String, Object> make() {
    return switch (random.nextInt(14)) {
      case 0 -> map("use", "weighted-mean");
      case 1 -> map("use", "median");
      case 2 -> map("use", "trimmed-mean", "trim", one("0%", "10%", "1/4", "0.4", "50%"));
      case 3 -> ifAttitude("positive negative", map("use", "net-satisfaction"));
      case 4 -> map("use", "winsorized-mean", "trim", one("0%", "1/4", "50%"));
      case 5 -> map("use", "drop-extremes", "at-each-end", 1 + random.nextInt(2));
      case 6 -> map("use", "drop-extremes", "from-ratings", 3 + random.nextInt(3));
      case 7 -> topBoxShare();
      case 8 -> netPromoter();
      case 9 -> map("use", "mode", "ties", one("lowest", "highest", "mean"));
      case 10 -> map("use", "majority-judgement");
      case 11 ->
          ifAttitude("positive", map("use", "wilson-lower-bound", "confidence", one("95%", "2/3")));
      case 12 -> bayesianMean();
      default ->
          ifAttitude(
              "positive",
              map("use", "satisfaction-rate", "of", one("rated", "answered", "ballots")));
    };
  }

  private Map<String, Object> ifAttitude(String wanted, Map<String, Object> rule) {
    boolean fits =
        scales.stream()
            .allMatch(scale -> scale.stream().anyMatch(each -> wanted.contains(each.attitude())));
    return fits ? rule : map("use", "weighted-mean");
  }

  private Map<String, Object> topBoxShare() {
    long values =
        scales.stream()
            .mapToLong(
                scale -> values(scale).map(BigDecimal::stripTrailingZeros).distinct().count())
            .min()
            .orElse(9);
    int boxes = 1 + random.nextInt(3);
    return boxes < values
        ? map("use", "top-box-share", "boxes", boxes)
        : map("use", "top-box-share");
  }

  /** Promoters from the greatest value that all scales reach, detractors from below that. */
  private Map<String, Object> netPromoter() {
    BigDecimal from = lowestTop();
    BigDecimal to = highestBottom();
    boolean upperHalf =
        scales.stream()
            .allMatch(
                scale ->
                    from.multiply(TWO)
                            .compareTo(
                                values(scale)
                                    .reduce(BigDecimal::min)
                                    .orElseThrow()
                                    .add(values(scale).reduce(BigDecimal::max).orElseThrow()))
                        >= 0);
    return upperHalf && to.compareTo(from) < 0
        ? map("use", "net-promoter", "promoters-from", from, "detractors-to", to)
        : map("use", "weighted-mean");
  }

  private Map<String, Object> bayesianMean() {
    Map<String, Object> mean = map("use", "bayesian-mean", "prior-weight", new BigDecimal("2.5"));
    if (random.nextInt(100) < 30 && highestBottom().compareTo(lowestTop()) <= 0) {
      mean.put("prior-mean", random.nextBoolean() ? highestBottom() : lowestTop());
    }
    return mean;
  }

  private BigDecimal lowestTop() {
    return scales.stream()
        .map(scale -> values(scale).reduce(BigDecimal::max).orElseThrow())
        .reduce(BigDecimal::min)
        .orElse(BigDecimal.TEN);
  }

  private BigDecimal highestBottom() {
    return scales.stream()
        .map(scale -> values(scale).reduce(BigDecimal::min).orElseThrow())
        .reduce(BigDecimal::max)
        .orElse(BigDecimal.ZERO);
  }

  private static Stream<BigDecimal> values(List<Rating> scale) {
    return scale.stream().map(Rating::value);
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
