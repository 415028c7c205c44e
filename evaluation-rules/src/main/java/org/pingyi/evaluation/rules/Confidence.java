package org.pingyi.evaluation.rules;

import java.math.MathContext;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;

/** How wide intervals are, and how their ends are called. */
public final class Confidence {

  private static final MathContext DIGITS = new MathContext(8);

  private Confidence() {}

  /**
   * Returns how many standard deviations an interval reaches to either side.
   *
   * @param confidence how often such intervals hold the true value
   * @return the number of standard deviations
   */
  public static Given deviate(Share confidence) {
    return Given.other(
        NormalDeviate.title(confidence),
        Steps.rounded(NormalDeviate.of(confidence).toDecimal(Steps.PRECISION)));
  }

  /**
   * Returns what the lower end of an interval is called.
   *
   * @param of what the interval is of
   * @param confidence how often such intervals hold the true value
   * @return the title
   */
  public static Text lower(Text of, Share confidence) {
    String percent = percent(confidence);
    return Text.of(
        of.en() + ", lower end of the " + percent + " interval", of.zh() + "，" + percent + " 区间下限");
  }

  /**
   * Returns what the upper end of an interval is called.
   *
   * @param of what the interval is of
   * @param confidence how often such intervals hold the true value
   * @return the title
   */
  public static Text upper(Text of, Share confidence) {
    String percent = percent(confidence);
    return Text.of(
        of.en() + ", upper end of the " + percent + " interval", of.zh() + "，" + percent + " 区间上限");
  }

  private static String percent(Share confidence) {
    return confidence
            .value()
            .times(Fraction.HUNDRED)
            .toDecimal(DIGITS)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
