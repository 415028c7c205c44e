package org.pingyi.evaluation.rules.weighting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weights that a matrix of judgements comes to, and how far the judgements agree with them.
 *
 * <p>The principal eigenvector of a matrix of positive numbers is what the rows of its powers tend
 * to. Each squaring doubles the power, so that even judgements that contradict each other badly
 * need about fourteen for sixty digits; their errors double as well, for which there are digits to
 * spare.
 *
 * @param weights the principal eigenvector, adding up to 1, to 50 digits after the point
 * @param eigenvalue the greatest eigenvalue λ, to 50 digits after the point
 * @param ratio the consistency ratio: (λ − n) / (n − 1), divided by its mean for judgements at
 *     random; 0 where n is 2
 * @param judgements what was judged
 */
record Consistency(
    List<BigDecimal> weights, BigDecimal eigenvalue, BigDecimal ratio, Judgements judgements) {

  /** Above this ratio Saaty asks that judgements be made again. */
  static final BigDecimal GREATEST_RATIO = new BigDecimal("0.1");

  /**
   * Saaty's means of (λ − n) / (n − 1) for judgements at random, for n from 1 (The Analytic
   * Hierarchy Process, 1980).
   */
  private static final List<BigDecimal> RANDOM =
      Stream.of(
              "0", "0", "0.58", "0.90", "1.12", "1.24", "1.32", "1.41", "1.45", "1.49", "1.51",
              "1.48", "1.56", "1.57", "1.59")
          .map(BigDecimal::new)
          .toList();

  /** The most criteria for which there is such a mean. */
  static final int MOST = RANDOM.size();

  private static final MathContext DIGITS = new MathContext(90, RoundingMode.HALF_EVEN);
  private static final BigDecimal SETTLED = BigDecimal.ONE.movePointLeft(60);
  private static final int KEPT = 50;
  private static final int MOST_SQUARINGS = 40;

  static Consistency of(Judgements judgements) {
    BigDecimal[][] matrix = judgements.matrix(DIGITS);
    BigDecimal[] weights = eigenvector(matrix);
    BigDecimal eigenvalue = sum(times(matrix, weights));
    int number = weights.length;
    BigDecimal ratio = BigDecimal.ZERO;
    if (number > 2) {
      ratio =
          eigenvalue
              .subtract(BigDecimal.valueOf(number))
              .divide(BigDecimal.valueOf(number - 1L), DIGITS)
              .divide(RANDOM.get(number - 1), DIGITS)
              .setScale(KEPT, RoundingMode.HALF_EVEN);
    }
    return new Consistency(
        Stream.of(weights).map(weight -> weight.setScale(KEPT, RoundingMode.HALF_EVEN)).toList(),
        eigenvalue.setScale(KEPT, RoundingMode.HALF_EVEN),
        ratio.max(BigDecimal.ZERO),
        judgements);
  }

  private static BigDecimal[] eigenvector(BigDecimal[][] matrix) {
    BigDecimal[][] power = matrix;
    BigDecimal[] rows = shares(power);
    for (int i = 0; i < MOST_SQUARINGS; i++) {
      power = squared(power);
      BigDecimal[] next = shares(power);
      if (distance(rows, next).compareTo(SETTLED) < 0) {
        return next;
      }
      rows = next;
    }
    throw new IllegalStateException("the powers of positive judgements settle");
  }

  /** The sums of rows, divided by the sum of all numbers. */
  private static BigDecimal[] shares(BigDecimal[][] matrix) {
    BigDecimal[] sums = Arrays.stream(matrix).map(Consistency::sum).toArray(BigDecimal[]::new);
    BigDecimal all = sum(sums);
    return Arrays.stream(sums).map(sum -> sum.divide(all, DIGITS)).toArray(BigDecimal[]::new);
  }

  /** The square, divided by the first number of it, so that numbers do not grow. */
  private static BigDecimal[][] squared(BigDecimal[][] matrix) {
    int number = matrix.length;
    BigDecimal[][] square = new BigDecimal[number][number];
    for (int column = 0; column < number; column++) {
      BigDecimal[] of = new BigDecimal[number];
      for (int i = 0; i < number; i++) {
        of[i] = matrix[i][column];
      }
      BigDecimal[] product = times(matrix, of);
      for (int row = 0; row < number; row++) {
        square[row][column] = product[row];
      }
    }
    BigDecimal first = square[0][0];
    return Arrays.stream(square)
        .map(
            row ->
                Arrays.stream(row)
                    .map(each -> each.divide(first, DIGITS))
                    .toArray(BigDecimal[]::new))
        .toArray(BigDecimal[][]::new);
  }

  private static BigDecimal[] times(BigDecimal[][] matrix, BigDecimal[] vector) {
    BigDecimal[] product = new BigDecimal[vector.length];
    for (int row = 0; row < vector.length; row++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < vector.length; i++) {
        sum = sum.add(matrix[row][i].multiply(vector[i], DIGITS), DIGITS);
      }
      product[row] = sum;
    }
    return product;
  }

  private static BigDecimal sum(BigDecimal[] numbers) {
    return Stream.of(numbers).reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DIGITS));
  }

  private static BigDecimal distance(BigDecimal[] left, BigDecimal[] right) {
    List<BigDecimal> distances = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      distances.add(left[i].subtract(right[i]).abs());
    }
    return distances.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** What all judgements together say of a pair: how much more the first weighs. */
  BigDecimal implied(Judgements.Pair pair) {
    return weights.get(pair.first()).divide(weights.get(pair.second()), DIGITS);
  }

  /** The judgement furthest from that, by its factor; of several the first. */
  Judgements.Pair worst() {
    return judgements.pairs().stream()
        .max(
            Comparator.comparing(this::deviation)
                .thenComparing(judgements.pairs()::indexOf, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private BigDecimal deviation(Judgements.Pair pair) {
    BigDecimal factor =
        pair.value().toDecimal(DIGITS).divide(implied(pair), new MathContext(KEPT - 10));
    return factor.max(BigDecimal.ONE.divide(factor, new MathContext(KEPT - 10)));
  }
}
