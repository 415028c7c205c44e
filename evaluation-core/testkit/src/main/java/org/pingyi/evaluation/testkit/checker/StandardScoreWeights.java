package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.StandardWeighting.Weighed;
import org.pingyi.evaluation.testkit.checker.StandardWeighting.Weighing;

/** Weights by what the scores of a criterion say of the objects, redone in long decimals. */
final class StandardScoreWeights {

  private static final MathContext DIGITS = new MathContext(120, RoundingMode.HALF_EVEN);

  private StandardScoreWeights() {}

  static Map<String, Weighing> all() {
    return Map.of("critic", StandardScoreWeights::critic, "entropy", StandardScoreWeights::entropy);
  }

  /** 1 + Σ p·ln p / ln n, as a share of all. */
  private static Optional<List<Exact>> entropy(Weighed weighed) {
    List<List<Exact>> columns = weighed.columns();
    return telling(columns)
            && columns.stream().flatMap(List::stream).allMatch(score -> score.signum() >= 0)
        ? StandardWeighting.settled(columns.stream().map(StandardScoreWeights::divergence).toList())
        : Optional.empty();
  }

  private static Exact divergence(List<Exact> scores) {
    Exact all = scores.stream().reduce(Exact.ZERO, Exact::plus);
    BigDecimal sum = BigDecimal.ZERO;
    for (Exact score : scores) {
      if (score.signum() > 0) {
        Exact share = score.dividedBy(all);
        sum = sum.add(decimal(share).multiply(decimal(RealSteps.logarithm(share)), DIGITS));
      }
    }
    BigDecimal most = decimal(RealSteps.logarithm(Exact.of(scores.size())));
    return Exact.of(BigDecimal.ONE.add(sum.divide(most, DIGITS)));
  }

  /** σ·Σ(1 − r) of the scores between their lowest and highest, as a share of all. */
  private static Optional<List<Exact>> critic(Weighed weighed) {
    List<List<Exact>> columns = weighed.columns();
    if (!telling(columns)) {
      return Optional.empty();
    }
    List<List<BigDecimal>> deviations =
        columns.stream().map(StandardScoreWeights::deviations).toList();
    List<Exact> information = new ArrayList<>();
    for (List<BigDecimal> one : deviations) {
      Exact conflict = Exact.ZERO;
      for (List<BigDecimal> other : deviations) {
        if (one != other) {
          conflict = conflict.plus(Exact.ONE.minus(correlation(one, other)));
        }
      }
      BigDecimal variance = together(one, one).divide(BigDecimal.valueOf(one.size() - 1L), DIGITS);
      information.add(Exact.of(variance.sqrt(DIGITS)).times(conflict));
    }
    return StandardWeighting.settled(information);
  }

  /** Correlations are calculated with to as many digits as weights have. */
  private static Exact correlation(List<BigDecimal> one, List<BigDecimal> other) {
    BigDecimal both = together(one, one).multiply(together(other, other), DIGITS);
    return StandardWeighting.settled(
        Exact.of(together(one, other).divide(both.sqrt(DIGITS), DIGITS)));
  }

  private static List<BigDecimal> deviations(List<Exact> scores) {
    Exact least = scores.stream().min(Exact::compareTo).orElseThrow();
    Exact width = scores.stream().max(Exact::compareTo).orElseThrow().minus(least);
    List<Exact> between =
        scores.stream().map(score -> score.minus(least).dividedBy(width)).toList();
    Exact mean =
        between.stream().reduce(Exact.ZERO, Exact::plus).dividedBy(Exact.of(between.size()));
    return between.stream().map(each -> decimal(each.minus(mean))).toList();
  }

  private static BigDecimal together(List<BigDecimal> one, List<BigDecimal> other) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < one.size(); i++) {
      sum = sum.add(one.get(i).multiply(other.get(i), DIGITS));
    }
    return sum;
  }

  /** Whether there are two objects, and each criterion tells some apart. */
  private static boolean telling(List<List<Exact>> columns) {
    return columns.stream().allMatch(column -> column.stream().distinct().count() > 1);
  }

  private static BigDecimal decimal(Exact number) {
    return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), DIGITS);
  }
}
