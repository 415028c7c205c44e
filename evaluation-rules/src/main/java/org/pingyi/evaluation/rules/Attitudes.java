package org.pingyi.evaluation.rules;

import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.ParameterCheck;

/** What rules that go by attitudes need of scales. */
public final class Attitudes {

  private Attitudes() {}

  /**
   * Reports the scales of a rule's leaves on which nobody can be content.
   *
   * @param check where the rule looks
   */
  public static void requirePositive(ParameterCheck check) {
    for (RatedScale scale : RatedScale.of(check.leaves())) {
      if (!scale.hasAttitude(Attitude.POSITIVE::equals)) {
        report(scale, Text.of("no answer is positive on ", "没有表示满意的答案，"), check);
      }
    }
  }

  /**
   * Reports the scales of a rule's leaves on which nobody can be content or discontent.
   *
   * @param check where the rule looks
   */
  public static void requireAny(ParameterCheck check) {
    for (RatedScale scale : RatedScale.of(check.leaves())) {
      if (!scale.hasAttitude(attitude -> attitude != Attitude.NEUTRAL)) {
        report(scale, Text.of("all answers are neutral on ", "全部答案均为中性，"), check);
      }
    }
  }

  private static void report(RatedScale scale, Text what, ParameterCheck check) {
    Text where = scale.wording();
    check.report(
        FaultCode.INVALID_PARAMETER,
        "",
        Text.of(
            what.en()
                + where.en()
                + ", so that every score would be 0: options need an attitude, a range positive-from",
            where.zh() + what.zh() + "得分将总是 0，选项须有 attitude，分值区间须有 positive-from"));
  }
}
