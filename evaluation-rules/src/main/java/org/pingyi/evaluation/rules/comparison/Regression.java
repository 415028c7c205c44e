package org.pingyi.evaluation.rules.comparison;

import static org.pingyi.evaluation.rules.Steps.difference;
import static org.pingyi.evaluation.rules.Steps.product;
import static org.pingyi.evaluation.rules.Steps.quotient;
import static org.pingyi.evaluation.rules.Steps.square;
import static org.pingyi.evaluation.rules.Steps.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.rules.difference.Compared;

/**
 * Regression to the mean: what was low is in part low by chance, and comes nearer to the mean of
 * all the next time although nobody did anything. By how much is estimated from the earlier shares
 * alone, as by C. Stein's estimator in B. Efron and C. Morris, Stein's paradox in statistics,
 * Scientific American 236 (1977), no. 5, 119–127, each with the variance that chance gives to as
 * many ratings as it has, as in their Data analysis using Stein's estimator and its
 * generalizations, Journal of the American Statistical Association 70 (1975), 311–319: of k shares
 * p with the mean m, of which chance gives vᵢ = m(1 − m)/nᵢ to a share of nᵢ ratings and v on
 * average, A = Σ(p − m)²/(k − 3) − v, not below 0, is what they truly differ by. So each moves by
 * vᵢ/(A + vᵢ)·(m − p): further the fewer ratings it has.
 *
 * @param mean the mean of all shares
 * @param single the variance that chance gives to a single rating
 * @param among the variance of what is truly different, 0 or above
 */
record Regression(Step mean, Step single, Step among) {

  /** With fewer shares nobody can tell chance from what is different. */
  static final int LEAST = 4;

  private static final Given DIGITS = Given.constant(Text.of("digits", "小数位数"), 20);

  /**
   * Estimates it.
   *
   * @param all all that are compared, each with ratings on both sides
   * @return the estimate; empty where there are fewer than {@link #LEAST}
   */
  static Optional<Regression> of(List<Compared> all) {
    if (all.size() < LEAST) {
      return Optional.empty();
    }
    Given number = Given.constant(Text.of("compared", "比较项数"), all.size());
    List<Step> shares = all.stream().map(Regression::before).toList();
    Step mean =
        shortened(
            quotient(
                Text.of("mean of all shares before", "此前各项占比的平均"),
                sum(Text.of("shares together", "占比合计"), shares),
                number));
    List<Step> squares = new ArrayList<>();
    for (Step share : shares) {
      squares.add(
          square(
              Text.of("squared", "平方"),
              difference(Text.of("from the mean", "与平均之差"), share, mean)));
    }
    Step rest = difference(Text.of("1 − m"), Steps.ONE, mean);
    Step single = product(Text.of("m(1 − m)"), mean, rest);
    Step spread =
        shortened(
            quotient(
                Text.of("Σ(p − m)²/(k − 3)"),
                sum(Text.of("squares together", "平方和"), squares),
                lessThree(number)));
    Step among =
        Step.of(
            Text.of("A, the variance of what is truly different", "A，真实差异的方差"),
            Operation.MAXIMUM,
            List.of(
                Given.constant(Text.of("zero", "零"), 0),
                difference(
                    Text.of("Σ(p − m)²/(k − 3) − v"), spread, variance(single, number, all))));
    return Optional.of(new Regression(mean, single, among));
  }

  private static Step lessThree(Given number) {
    return difference(Text.of("k − 3"), number, Given.constant(Text.of("three", "三"), LEAST - 1L));
  }

  private static Step variance(Step single, Given number, List<Compared> all) {
    List<Step> parts =
        all.stream()
            .map(one -> shortened(quotient(Text.of("1/n"), Steps.ONE, one.with().rated())))
            .toList();
    Step together = product(Text.of("m(1 − m)·Σ(1/n)"), single, sum(Text.of("Σ(1/n)"), parts));
    return shortened(
        quotient(Text.of("v, the mean variance by chance", "v，偶然方差的平均"), together, number));
  }

  /** The positive share before. */
  static Step before(Compared one) {
    return shortened(
        quotient(
            Text.of("positive share before", "此前满意占比"), one.with().positive(), one.with().rated()));
  }

  /** Numbers with as many digits as anybody needs, so that a long sum of them stays short. */
  static Step shortened(Operand number) {
    return Step.of(
        Text.of("to twenty digits", "取二十位小数"), Operation.ROUNDED, List.of(number, DIGITS));
  }

  /** By how much a share is expected to move by itself. */
  Step of(Compared one) {
    return product(
        Text.of("expected by regression to the mean", "均值回归的预期幅度"),
        way(one),
        difference(Text.of("from the share to the mean", "占比距平均"), mean, before(one)));
  }

  /** Which part of the way to the mean a share is expected to go by itself, 0 to 1. */
  private Step way(Compared one) {
    Step own =
        shortened(
            quotient(
                Text.of("vᵢ, its variance by chance", "vᵢ，该项的偶然方差"), single, one.with().rated()));
    Step both = sum(Text.of("A + vᵢ"), among, own);
    return both.result().signum() == 0
        ? both
        : shortened(quotient(Text.of("part of the way to the mean", "向平均回归的比例"), own, both));
  }
}
