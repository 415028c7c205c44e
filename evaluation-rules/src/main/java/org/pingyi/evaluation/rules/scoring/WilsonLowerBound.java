package org.pingyi.evaluation.rules.scoring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.Attitudes;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.NormalDeviate;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code wilson-lower-bound} (威尔逊下限): how many of a hundred are content at the least, when those
 * who rated are taken for a sample of all who might. It is the lower end of Wilson's interval for p
 * = positive / rated = x / n,
 *
 * <p>100·(p + z²/2n − z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n),
 *
 * <p>z being how many standard deviations to either side hold the share {@code confidence} of a
 * normal distribution. Few ratings lower the score, so that 4 content of 4 do not come before 95 of
 * 100. It is calculated with 50 digits after the point and rounded to 20.
 *
 * <p>See E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927), 209–212, and R. G. Newcombe, Two-sided
 * confidence intervals for the single proportion: comparison of seven methods, Statistics in
 * Medicine 17 (1998), 857–872, method 3.
 */
@Identified(id = "wilson-lower-bound", version = "1.0", en = "Wilson lower bound", zh = "威尔逊下限")
public final class WilsonLowerBound implements ScoringRule<WilsonLowerBound.Parameters> {

  /**
   * The parameters.
   *
   * @param confidence how much of the distribution lies between the two ends of the interval, from
   *     50% to 99.9999%; what lies below the lower end is half of the rest
   */
  public record Parameters(
      @Meaning(
              en = "The confidence of the two-sided interval, from 50% to 99.9999%.",
              zh = "双侧区间的置信水平，50% 至 99.9999%。")
          @DefaultValue("95%")
          @DecimalMin("0.5")
          @DecimalMax(NormalDeviate.MOST)
          Share confidence) {}

  /** How many digits after the point are left of what has no last one. */
  private static final int DIGITS = 20;

  private static final Fraction HALF = Fraction.of(1, 2);

  /** Creates the rule. */
  public WilsonLowerBound() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a scale on which nobody can be content: every bound would be 0. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    Attitudes.requirePositive(check);
  }

  /** From 0 to 100. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.PERCENTAGE;
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    return Scored.of(bound(cell, parameters.confidence()), () -> working(cell, parameters));
  }

  private static Fraction bound(Cell cell, Share confidence) {
    Fraction n = Fraction.of(cell.rated());
    // For each cell anew, since a rule keeps nothing; usual confidences are looked up in a table.
    Fraction z = NormalDeviate.of(confidence);
    Fraction p = Fraction.of(cell.positive(), cell.rated());
    Fraction square = z.times(z).dividedBy(n);
    Fraction variance =
        p.times(Fraction.ONE.minus(p)).dividedBy(n).plus(square.dividedBy(n.times(4)));
    Fraction least =
        p.plus(square.times(HALF))
            .minus(z.times(variance.toThePower(HALF)))
            .dividedBy(Fraction.ONE.plus(square));
    return Fraction.of(Fraction.HUNDRED.times(least).rounded(DIGITS, RoundingMode.HALF_EVEN));
  }

  private static Working working(Cell cell, Parameters parameters) {
    Given n = Given.rated(cell);
    Step z = deviate(parameters.confidence());
    Step p = Steps.quotient(Text.of("positive share", "满意占比"), Given.positive(cell), n);
    Step square =
        Steps.quotient(
            Text.of("z² / n", "z² / n"),
            Step.of(Text.of("z²", "z²"), Operation.POWER, List.of(z, constant(2))),
            n);
    Step centre =
        Steps.sum(
            Text.of("centre", "中心"),
            p,
            Steps.quotient(Text.of("z² / 2n", "z² / 2n"), square, constant(2)));
    Step least =
        Steps.quotient(
            Text.of("lower end", "区间下限"),
            Steps.difference(
                Text.of("centre less margin", "中心减去半宽"), centre, margin(p, n, z, square)),
            Steps.sum(Text.of("1 + z² / n", "1 + z² / n"), constant(1), square));
    Step hundredfold =
        Steps.product(Text.of("100 × lower end", "100 × 区间下限"), constant(100), least);
    return Working.of(
        Step.of(
            Text.of("Wilson lower bound", "威尔逊下限"),
            Operation.ROUNDED,
            List.of(hundredfold, constant(DIGITS))));
  }

  /** No arithmetic leads there: it is looked up in a table, or asked of a program. */
  private static Step deviate(Share confidence) {
    return new Step(
        NormalDeviate.title(confidence),
        Operation.OTHER,
        List.of(Given.parameter("confidence", Text.of("confidence", "置信水平"), confidence.value())),
        NormalDeviate.of(confidence));
  }

  private static Step margin(Step p, Operand n, Step z, Step square) {
    Step rest = Steps.difference(Text.of("other share", "其余占比"), constant(1), p);
    Step variance =
        Steps.sum(
            Text.of("both together", "两者之和"),
            Steps.quotient(
                Text.of("p (1 − p) / n", "p (1 − p) / n"),
                Steps.product(Text.of("p (1 − p)", "p (1 − p)"), p, rest),
                n),
            Steps.quotient(
                Text.of("z² / 4n²", "z² / 4n²"),
                square,
                Steps.product(Text.of("4n", "4n"), constant(4), n)));
    Step root =
        Step.of(
            Text.of("root", "平方根"),
            Operation.POWER,
            List.of(variance, Given.other(Text.of("a half", "二分之一"), HALF)));
    return Steps.product(Text.of("margin", "半宽"), z, root);
  }

  private static Given constant(long number) {
    String name = Long.toString(number);
    return Given.constant(Text.of(name), number);
  }
}
