package org.pingyi.evaluation.rules.difference;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Draws;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * The permutation test of the difference of two means, two-sided: in how many of all ways to deal
 * the ratings to the two sides the means would differ at least as much. All ways are counted where
 * there are few different ones; else ways are drawn, and the p-value is (1 + such draws) / (1 +
 * draws): B. Phipson and G. K. Smyth, Permutation p-values should never be zero, Statistical
 * Applications in Genetics and Molecular Biology 9 (2010), article 39. The test is that of E. J. G.
 * Pitman, Significance tests which may be applied to samples from any populations, Supplement to
 * the Journal of the Royal Statistical Society 4 (1937), 119–130.
 */
final class PermutationTest {

  /** With more ratings on both sides nothing is drawn. */
  private static final long MOST_DRAWN = 1_000;

  /** With more ratings to deal in all comparisons together, nothing is drawn either. */
  static final long MOST_DEALT = 1_000_000_000;

  private static final Answer TOO_MANY =
      new Answer.NotApplicable(
          Text.of(
              "more than " + MOST_DRAWN + " ratings on both sides, which are not dealt again",
              "双方有效评分均超过 " + MOST_DRAWN + " 个，不再重新分配检验"));

  private static final Answer TOO_MUCH =
      new Answer.NotApplicable(
          Text.of(
              "more than "
                  + MOST_DEALT
                  + " ratings to deal in all comparisons and draws; fewer draws can be made",
              "各项比较及各次抽取须重新分配的评分合计超过 " + MOST_DEALT + " 个；可减少抽取次数"));

  private static final long MOST_COUNTED = 20_000;

  private static final Text COUNTED =
      Text.of(
          "share of the ways to deal the ratings whose means differ at least as much",
          "评分重新分配的各种情形中平均分之差不小于实际的比例");

  private static final Text DRAWN =
      Text.of(
          "draws whose means differ at least as much, from this seed", "由此种子抽取的情形中平均分之差不小于实际的次数");

  /** How many ratings of the first and of both sides have each value. */
  private final List<long[]> counts;

  /** The values, multiplied until all are whole. */
  private final List<BigInteger> values;

  private final long first;
  private final long all;
  private final BigInteger total;

  /** How far the sum of the first side is from what it would be on average, times all ratings. */
  private final BigInteger observed;

  private PermutationTest(SortedMap<Fraction, long[]> byValue) {
    this.counts = List.copyOf(byValue.values());
    BigInteger scale =
        byValue.keySet().stream()
            .map(Fraction::denominator)
            .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    this.values =
        byValue.keySet().stream()
            .map(each -> each.numerator().multiply(scale).divide(each.denominator()))
            .toList();
    this.first = counts.stream().mapToLong(each -> each[0]).sum();
    this.all = counts.stream().mapToLong(each -> each[1]).sum();
    BigInteger sum = BigInteger.ZERO;
    BigInteger sumOfFirst = BigInteger.ZERO;
    for (int i = 0; i < counts.size(); i++) {
      sumOfFirst = sumOfFirst.add(values.get(i).multiply(BigInteger.valueOf(counts.get(i)[0])));
      sum = sum.add(values.get(i).multiply(BigInteger.valueOf(counts.get(i)[1])));
    }
    this.total = sum;
    this.observed = distance(sumOfFirst);
  }

  /** Returns what says why one of some comparisons is not tested, if so. */
  static Function<Compared, Optional<Answer>> obstacles(List<Compared> all, long draws) {
    long dealt =
        all.stream()
            .filter(each -> each.isRated() && isFew(each))
            .map(each -> of(each.one().cell(), each.with().cell()))
            .filter(each -> !each.isSmall())
            .mapToLong(each -> each.first)
            .sum();
    boolean isTooMuch = dealt > MOST_DEALT / draws;
    return each ->
        !isFew(each)
            ? Optional.of(TOO_MANY)
            : isTooMuch && !of(each.one().cell(), each.with().cell()).isSmall()
                ? Optional.of(TOO_MUCH)
                : Optional.empty();
  }

  private static boolean isFew(Compared sides) {
    return Math.min(sides.one().cell().rated(), sides.with().cell().rated()) <= MOST_DRAWN;
  }

  private static PermutationTest of(Cell one, Cell other) {
    boolean swapped = one.rated() > other.rated();
    SortedMap<Fraction, long[]> byValue = new TreeMap<>();
    collect(swapped ? other : one, true, byValue);
    collect(swapped ? one : other, false, byValue);
    return new PermutationTest(byValue);
  }

  /** Returns the p-value of the difference of two means, each of at least one rating. */
  static Step of(Cell one, Cell other, List<Operand> means, Given seed, Given draws) {
    PermutationTest test = of(one, other);
    if (test.isSmall()) {
      BigInteger far = test.count(0, test.first, BigInteger.ZERO);
      BigInteger ways = FisherTest.choose(test.all, test.first);
      return new Step(COUNTED, Operation.OTHER, means, Steps.share(far, ways));
    }
    long far = test.draw(new Draws(seed.result().floor()), draws.result().floor());
    Step drawn = new Step(DRAWN, Operation.OTHER, List.of(seed, draws), Fraction.of(far));
    return Steps.quotient(
        Text.of("share, the observed counted among them", "所占比例（实际情形计入其中）"),
        Steps.sum(Text.of("as far apart", "差距不小于实际"), Steps.ONE, drawn),
        Steps.sum(Text.of("all", "全部"), Steps.ONE, draws));
  }

  private static void collect(Cell cell, boolean first, SortedMap<Fraction, long[]> byValue) {
    for (OptionCount answer : cell.counts()) {
      if (answer.value().isPresent() && answer.count() > 0) {
        long[] count = byValue.computeIfAbsent(answer.value().get(), each -> new long[2]);
        count[0] += first ? answer.count() : 0;
        count[1] += answer.count();
      }
    }
  }

  private BigInteger distance(BigInteger sumOfFirst) {
    return sumOfFirst
        .multiply(BigInteger.valueOf(all))
        .subtract(total.multiply(BigInteger.valueOf(first)))
        .abs();
  }

  private boolean isSmall() {
    long ways = 1;
    for (long[] count : counts) {
      ways *= Math.min(count[1], first) + 1;
      if (ways > MOST_COUNTED) {
        return false;
      }
    }
    return all <= MOST_COUNTED;
  }

  /** Counts the ways to deal what is left that are as far apart, from a value on. */
  private BigInteger count(int from, long left, BigInteger sum) {
    if (from == counts.size()) {
      return left == 0 && distance(sum).compareTo(observed) >= 0 ? BigInteger.ONE : BigInteger.ZERO;
    }
    long number = counts.get(from)[1];
    BigInteger ways = BigInteger.ZERO;
    BigInteger chosen = BigInteger.ONE;
    BigInteger dealt = sum;
    for (long some = 0; some <= Math.min(number, left); some++) {
      BigInteger rest = count(from + 1, left - some, dealt);
      ways = ways.add(chosen.multiply(rest));
      chosen =
          chosen.multiply(BigInteger.valueOf(number - some)).divide(BigInteger.valueOf(some + 1));
      dealt = dealt.add(values.get(from));
    }
    return ways;
  }

  private long draw(Draws draws, long times) {
    long[] tree = tree();
    long far = 0;
    for (long i = 0; i < times; i++) {
      far += distance(deal(draws, tree.clone())).compareTo(observed) >= 0 ? 1 : 0;
    }
    return far;
  }

  /** Returns how many ratings are below each node of a tree, whose leaves are the values. */
  private long[] tree() {
    int leaves = Integer.highestOneBit(counts.size()) * 2;
    long[] tree = new long[2 * leaves];
    for (int i = 0; i < counts.size(); i++) {
      tree[leaves + i] = counts.get(i)[1];
    }
    for (int node = leaves - 1; node > 0; node--) {
      tree[node] = tree[2 * node] + tree[2 * node + 1];
    }
    return tree;
  }

  /** Deals ratings of a tree to the first side, one after the other, and returns their sum. */
  private BigInteger deal(Draws draws, long[] left) {
    int leaves = left.length / 2;
    BigInteger sum = BigInteger.ZERO;
    for (long i = 0; i < first; i++) {
      long at = draws.below(all - i);
      int node = 1;
      left[node]--;
      while (node < leaves) {
        node *= 2;
        if (at >= left[node]) {
          at -= left[node];
          node++;
        }
        left[node]--;
      }
      sum = sum.add(values.get(node - leaves));
    }
    return sum;
  }
}
