package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.testkit.checker.StandardWeighting.Weighed;

/**
 * Weights from judgements of pairs, redone: shares are multiplied by the matrix of judgements again
 * and again until they no longer change.
 */
final class StandardJudgements {

  private static final MathContext DIGITS = new MathContext(90, RoundingMode.HALF_EVEN);
  private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(70);
  private static final int MOST_ROUNDS = 100_000;

  private StandardJudgements() {}

  static List<Exact> weights(Weighed weighed) {
    BigDecimal[][] matrix = matrix(weighed);
    BigDecimal[] weights = new BigDecimal[matrix.length];
    Arrays.fill(weights, BigDecimal.ONE.divide(BigDecimal.valueOf(matrix.length), DIGITS));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      BigDecimal[] next = next(matrix, weights);
      boolean settled = change(weights, next).compareTo(LEAST) < 0;
      weights = next;
      if (settled) {
        return Stream.of(weights).map(Exact::of).map(StandardWeighting::settled).toList();
      }
    }
    throw new ArithmeticException("judgements that come to no weights");
  }

  private static BigDecimal[] next(BigDecimal[][] matrix, BigDecimal[] weights) {
    BigDecimal[] next = new BigDecimal[weights.length];
    BigDecimal all = BigDecimal.ZERO;
    for (int row = 0; row < weights.length; row++) {
      next[row] = BigDecimal.ZERO;
      for (int i = 0; i < weights.length; i++) {
        next[row] = next[row].add(matrix[row][i].multiply(weights[i], DIGITS));
      }
      all = all.add(next[row]);
    }
    for (int row = 0; row < next.length; row++) {
      next[row] = next[row].divide(all, DIGITS);
    }
    return next;
  }

  private static BigDecimal change(BigDecimal[] from, BigDecimal[] to) {
    BigDecimal change = BigDecimal.ZERO;
    for (int i = 0; i < from.length; i++) {
      change = change.max(from[i].subtract(to[i]).abs());
    }
    return change;
  }

  private static BigDecimal[][] matrix(Weighed weighed) {
    int number = weighed.criteria().size();
    BigDecimal[][] matrix = new BigDecimal[number][number];
    for (int row = 0; row < number; row++) {
      for (int column = 0; column < number; column++) {
        Exact judgement = Exact.ONE;
        if (row != column) {
          int from = row;
          int to = column;
          judgement =
              judgement(weighed, row, column)
                  .or(() -> judgement(weighed, to, from).map(Exact.ONE::dividedBy))
                  .orElseThrow(() -> new IllegalArgumentException("a pair without a judgement"));
        }
        matrix[row][column] =
            new BigDecimal(judgement.numerator())
                .divide(new BigDecimal(judgement.denominator()), DIGITS);
      }
    }
    return matrix;
  }

  /** How much more important one is than another, if it is written in that order. */
  private static Optional<Exact> judgement(Weighed weighed, int first, int second) {
    Map<String, String> parameters = weighed.parameters();
    String triangle = "triangle[" + first + "][" + (second - first - 1) + "]";
    return Optional.ofNullable(parameters.get(triangle))
        .or(
            () ->
                parameters.entrySet().stream()
                    .filter(each -> isOf(each.getKey(), weighed.criteria(), first, second))
                    .map(Map.Entry::getValue)
                    .findFirst())
        .map(Exact::parse);
  }

  private static boolean isOf(String key, List<String> criteria, int first, int second) {
    String start = "judgements." + criteria.get(first);
    String end = criteria.get(second);
    return key.startsWith(start)
        && key.endsWith(end)
        && start.length() + end.length() < key.length()
        && key.substring(start.length(), key.length() - end.length()).strip().equals(">");
  }
}
