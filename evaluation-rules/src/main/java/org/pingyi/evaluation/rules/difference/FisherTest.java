package org.pingyi.evaluation.rules.difference;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Steps;

/**
 * Fisher's exact test of two shares, two-sided: the probability of all tables with the same margins
 * that are no likelier than the one observed, counted exactly. R. A. Fisher, The logic of inductive
 * inference, Journal of the Royal Statistical Society 98 (1935), 39–82.
 */
final class FisherTest {

  /** With more ratings the tables are not counted one by one. */
  private static final long MOST_RATINGS = 20_000;

  private static final Answer TOO_MANY =
      new Answer.NotApplicable(
          Text.of(
              "more than " + MOST_RATINGS + " ratings, for which the interval says enough",
              "有效评分超过 " + MOST_RATINGS + " 个，看区间即可"));

  private static final Text NAME =
      Text.of(
          "share of the tables with the same sums that are no likelier (Fisher's exact test)",
          "合计相同、可能性不大于实际的各种情形所占概率（费希尔精确检验）");

  private FisherTest() {}

  /** Returns why two sides are not tested, if so. */
  static Optional<Answer> obstacle(Compared sides) {
    return sides.ratings() > MOST_RATINGS ? Optional.of(TOO_MANY) : Optional.empty();
  }

  /** Returns the p-value of positive ratings of so many ratings, of both sides. */
  static Step of(Operand positive1, Operand rated1, Operand positive2, Operand rated2) {
    return new Step(
        NAME,
        Operation.OTHER,
        List.of(positive1, rated1, positive2, rated2),
        p(
            positive1.result().floor(),
            rated1.result().floor(),
            positive2.result().floor(),
            rated2.result().floor()));
  }

  private static Fraction p(long positive1, long rated1, long positive2, long rated2) {
    long positive = positive1 + positive2;
    long least = Math.max(0, positive - rated2);
    long most = Math.min(rated1, positive);
    BigInteger[] ways = new BigInteger[Math.toIntExact(most - least + 1)];
    ways[0] = choose(rated1, least).multiply(choose(rated2, positive - least));
    for (long x = least; x < most; x++) {
      int number = Math.toIntExact(x - least);
      ways[number + 1] =
          ways[number]
              .multiply(BigInteger.valueOf((rated1 - x) * (positive - x)))
              .divide(BigInteger.valueOf((x + 1) * (rated2 - positive + x + 1)));
    }
    BigInteger observed = ways[Math.toIntExact(positive1 - least)];
    BigInteger all = BigInteger.ZERO;
    BigInteger unlikely = BigInteger.ZERO;
    for (BigInteger each : ways) {
      all = all.add(each);
      unlikely = each.compareTo(observed) <= 0 ? unlikely.add(each) : unlikely;
    }
    return Steps.share(unlikely, all);
  }

  /** Returns in how many ways some can be chosen of a number. */
  static BigInteger choose(long number, long some) {
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= Math.min(some, number - some); i++) {
      ways = ways.multiply(BigInteger.valueOf(number - i + 1)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
