package org.pingyi.evaluation.rules;

import static org.pingyi.evaluation.rules.Steps.difference;
import static org.pingyi.evaluation.rules.Steps.product;
import static org.pingyi.evaluation.rules.Steps.quotient;
import static org.pingyi.evaluation.rules.Steps.square;
import static org.pingyi.evaluation.rules.Steps.sum;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;

/**
 * Wilson's score interval of a share, (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n): E. B.
 * Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22 (1927), 209–212.
 *
 * @param share the share
 * @param lower where the interval begins, not below 0
 * @param upper where it ends, not above 1
 */
public record Wilson(Step share, Step lower, Step upper) {

  private static final Given FOUR = Given.constant(Text.of("four", "四"), 4);

  /**
   * Returns the interval of a share.
   *
   * @param part how many of the number
   * @param number above 0
   * @param z how many standard deviations it reaches to either side
   * @return the share with its interval
   */
  public static Wilson of(Operand part, Operand number, Given z) {
    Step share = quotient(Text.of("positive share", "满意占比"), part, number);
    Step zz = square(Text.of("z squared", "z 的平方"), z);
    Step centre =
        sum(
            Text.of("share + z²/2n", "占比 + z²/2n"),
            share,
            quotient(Text.of("z²/2n"), zz, product(Text.of("2n"), Steps.TWO, number)));
    Step rest = difference(Text.of("the others", "其余占比"), Steps.ONE, share);
    Step variance =
        sum(
            Text.of("variance", "方差"),
            quotient(Text.of("p(1 − p)/n"), product(Text.of("p(1 − p)"), share, rest), number),
            quotient(Text.of("z²/4n²"), zz, product(Text.of("4n²"), FOUR, number, number)));
    Step margin = product(Text.of("margin", "半宽"), z, Steps.root(variance));
    Step scale = sum(Text.of("1 + z²/n"), Steps.ONE, quotient(Text.of("z²/n"), zz, number));
    return new Wilson(
        share,
        quotient(
            Text.of("lower bound", "下限"),
            difference(Text.of("less the margin", "减半宽"), centre, margin),
            scale),
        quotient(
            Text.of("upper bound", "上限"),
            sum(Text.of("plus the margin", "加半宽"), centre, margin),
            scale));
  }
}
