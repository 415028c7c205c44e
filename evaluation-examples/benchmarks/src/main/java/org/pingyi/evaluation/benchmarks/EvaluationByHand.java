package org.pingyi.evaluation.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.benchmarks.ObjectByHand.CellByHand;
import org.pingyi.evaluation.tally.ObjectTally;
import org.pingyi.evaluation.tally.Tally;

/**
 * What a host would write that has no scheme but that of {@link LargeTally}: loops over arrays with
 * decimals of 34 digits, without rules, checks, strata, explanations and scores that are missing.
 * What comes out are the numbers of the report.
 */
final class EvaluationByHand {

  private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);
  private static final BigDecimal[] VALUES = decimals(LargeTally.VALUES);
  private static final int POSITIVE_UP_TO = 1;
  private static final int NEGATIVE_FROM = 3;
  private static final BigDecimal[] CRITERIA = decimals(LargeTally.CRITERIA);
  private static final BigDecimal[] GROUPS = decimals(LargeTally.GROUPS);
  private static final List<String> GRADES = List.of("excellent", "good", "fair", "poor");
  private static final BigDecimal[] LEAST = decimals(List.of(90, 80, 60));

  /** Of each object the counts by criterion, group and option, one after another. */
  private final long[][] counts;

  EvaluationByHand(Tally tally) {
    this.counts = tally.objects().stream().map(id -> counts(tally.of(id))).toArray(long[][]::new);
  }

  private static long[] counts(ObjectTally object) {
    return IntStream.range(0, CRITERIA.length * GROUPS.length)
        .mapToObj(cell -> object.cell(cell / GROUPS.length, cell % GROUPS.length))
        .flatMapToLong(cell -> Arrays.stream(cell.numbers()))
        .toArray();
  }

  private static BigDecimal[] decimals(List<Integer> numbers) {
    return numbers.stream().map(BigDecimal::valueOf).toArray(BigDecimal[]::new);
  }

  /** Returns the objects in the order of the tally. */
  ObjectByHand[] evaluate() {
    ObjectByHand[] objects = new ObjectByHand[counts.length];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = scored(counts[i]);
    }
    Integer[] order = new Integer[objects.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing((Integer i) -> objects[i].score()).reversed());
    int rank = 1;
    for (int i = 0; i < order.length; i++) {
      if (i > 0 && objects[order[i]].score().compareTo(objects[order[i - 1]].score()) != 0) {
        rank = i + 1;
      }
      objects[order[i]] = objects[order[i]].ranked(rank);
    }
    return objects;
  }

  private static ObjectByHand scored(long[] of) {
    int options = VALUES.length + 1;
    CellByHand[] cells = new CellByHand[CRITERIA.length * GROUPS.length];
    BigDecimal[] criteria = new BigDecimal[CRITERIA.length];
    BigDecimal[] groups = new BigDecimal[GROUPS.length];
    Arrays.fill(groups, BigDecimal.ZERO);
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal weights = sum(CRITERIA);
    BigDecimal groupWeights = sum(GROUPS);
    for (int criterion = 0; criterion < criteria.length; criterion++) {
      BigDecimal weighed = BigDecimal.ZERO;
      for (int group = 0; group < groups.length; group++) {
        int cell = criterion * GROUPS.length + group;
        BigDecimal values = BigDecimal.ZERO;
        long rated = 0;
        long positive = 0;
        long negative = 0;
        for (int option = 0; option < VALUES.length; option++) {
          long count = of[cell * options + option];
          values = values.add(VALUES[option].multiply(BigDecimal.valueOf(count)));
          rated += count;
          positive += option <= POSITIVE_UP_TO ? count : 0;
          negative += option >= NEGATIVE_FROM ? count : 0;
        }
        BigDecimal score = values.divide(BigDecimal.valueOf(rated), DIGITS);
        weighed = weighed.add(GROUPS[group].multiply(score));
        groups[group] = groups[group].add(CRITERIA[criterion].multiply(score));
        long answered = rated + of[cell * options + VALUES.length];
        cells[cell] = new CellByHand(published(score), answered, rated, positive, negative);
      }
      BigDecimal score = weighed.divide(groupWeights, DIGITS);
      all = all.add(CRITERIA[criterion].multiply(score));
      criteria[criterion] = published(score);
    }
    for (int group = 0; group < groups.length; group++) {
      groups[group] = published(groups[group].divide(weights, DIGITS));
    }
    BigDecimal score = published(all.divide(weights, DIGITS));
    return new ObjectByHand(
        score, 0, grade(score), List.of(groups), List.of(criteria), List.of(cells));
  }

  private static BigDecimal sum(BigDecimal[] numbers) {
    return Arrays.stream(numbers).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the last digits of a decimal lack must not decide on the digit that is rounded. */
  private static BigDecimal published(BigDecimal score) {
    return score.setScale(20, RoundingMode.HALF_EVEN).setScale(2, RoundingMode.HALF_UP);
  }

  private static String grade(BigDecimal score) {
    for (int grade = 0; grade < LEAST.length; grade++) {
      if (score.compareTo(LEAST[grade]) >= 0) {
        return GRADES.get(grade);
      }
    }
    return GRADES.get(LEAST.length);
  }
}
