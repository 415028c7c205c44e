package org.pingyi.evaluation.rules.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code share-and-number} (占比与人数并重): what is put right first is the greatest
 *
 * <p>(x / n)^s · x^m,
 *
 * <p>x being the negative ratings of n, and s and m whole numbers: with 1 and 1, share times
 * number. It is calculated exactly, 0 where nobody rated; where it is the same, the greater share
 * comes first. A greater {@code share-power} weighs how dissatisfied people are, a greater {@code
 * number-power} how many.
 */
@Identified(id = "share-and-number", version = "1.0", en = "Share and number", zh = "占比与人数并重")
public final class ShareAndNumber implements RectificationOrder<ShareAndNumber.Parameters> {

  /**
   * The parameters.
   *
   * @param sharePower to which power the share is raised, 1 to 8
   * @param numberPower to which power the number is raised, 1 to 8
   */
  public record Parameters(
      @Meaning(en = "To which power the share of the dissatisfied is raised.", zh = "不满意率的乘方次数。")
          @DefaultValue("1")
          @Min(1)
          @Max(MOST)
          int sharePower,
      @Meaning(en = "To which power the number of the dissatisfied is raised.", zh = "不满意人数的乘方次数。")
          @DefaultValue("1")
          @Min(1)
          @Max(MOST)
          int numberPower) {}

  /** With more a person would no longer follow what comes out. */
  private static final int MOST = 8;

  /** Creates the rule. */
  public ShareAndNumber() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Priority priority(Dissatisfaction of, Parameters parameters) {
    Step share = of.share();
    Step shares =
        power(
            Text.of("share, raised", "不满意率的乘方"),
            share,
            Given.parameter(
                "share-power",
                Text.of("power of the share", "不满意率的次数"),
                Fraction.of(parameters.sharePower())));
    Step numbers =
        power(
            Text.of("number, raised", "不满意人数的乘方"),
            of.number(),
            Given.parameter(
                "number-power",
                Text.of("power of the number", "人数的次数"),
                Fraction.of(parameters.numberPower())));
    return Priority.of(Steps.product(Text.of("share × number", "占比 × 人数"), shares, numbers), share);
  }

  private static Step power(Text name, Step base, Given exponent) {
    return Step.of(name, Operation.POWER, List.of(base, exponent));
  }
}
