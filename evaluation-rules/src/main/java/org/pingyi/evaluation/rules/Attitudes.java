package org.pingyi.evaluation.rules;

import java.util.List;
import java.util.function.Predicate;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.ParameterCheck;

/** What rules that go by attitudes need of scales. */
public final class Attitudes {

  private static final Text NO_SCORE = Text.of("every score would be 0", "得分将总是 0");

  private static final String FROM = "positive-from";

  private Attitudes() {}

  /**
   * Reports the scales of a rule's leaves on which nobody can be content.
   *
   * @param check where the rule looks
   */
  public static void requirePositive(ParameterCheck check) {
    requirePositive(check.leaves(), NO_SCORE, "", check);
  }

  /**
   * Reports the scales of a rule's leaves on which nobody can be content or discontent.
   *
   * @param check where the rule looks
   */
  public static void requireAny(ParameterCheck check) {
    require(
        check.leaves(),
        attitude -> attitude != Attitude.NEUTRAL,
        new Lacking(Text.of("all answers are neutral on ", "全部答案均为中性，"), NO_SCORE, FROM, ""),
        check);
  }

  /**
   * Reports the scales on which nobody can be content, where a satisfaction rate is looked at.
   *
   * @param leaves whose ratings count
   * @param parameter the way to what looks at the rate
   * @param check where the rule looks
   */
  public static void requireSatisfaction(
      List<LeafCriterion> leaves, String parameter, ParameterCheck check) {
    requirePositive(
        leaves,
        Text.of("its ratings would never count as positive", "其评分不会计为满意"),
        parameter,
        check);
  }

  /**
   * Reports the scales of a rule's leaves on which nobody can be discontent, where a
   * dissatisfaction rate is looked at.
   *
   * @param parameter the way to what looks at the rate
   * @param check where the rule looks
   */
  public static void requireNegative(String parameter, ParameterCheck check) {
    require(
        check.leaves(),
        Attitude.NEGATIVE::equals,
        new Lacking(
            Text.of("no answer is negative on ", "没有表示不满意的答案，"),
            Text.of("its dissatisfaction rate would always be 0", "其不满意率将总是 0"),
            "negative-below",
            parameter),
        check);
  }

  private static void requirePositive(
      List<LeafCriterion> leaves, Text result, String parameter, ParameterCheck check) {
    require(
        leaves,
        Attitude.POSITIVE::equals,
        new Lacking(Text.of("no answer is positive on ", "没有表示满意的答案，"), result, FROM, parameter),
        check);
  }

  /**
   * What is said of a scale.
   *
   * @param what what it lacks
   * @param result what that would lead to
   * @param bound the key that a range needs
   * @param parameter where it is said
   */
  private record Lacking(Text what, Text result, String bound, String parameter) {

    Text message(Text where) {
      return Text.of(
          what.en()
              + where.en()
              + ", so that "
              + result.en()
              + ": options need an attitude, a range "
              + bound,
          where.zh() + what.zh() + result.zh() + "，选项须有 attitude，分值区间须有 " + bound);
    }
  }

  private static void require(
      List<LeafCriterion> leaves,
      Predicate<Attitude> wanted,
      Lacking lacking,
      ParameterCheck check) {
    for (RatedScale scale : RatedScale.of(leaves)) {
      if (!scale.hasAttitude(wanted)) {
        check.report(
            FaultCode.INVALID_PARAMETER, lacking.parameter(), lacking.message(scale.wording()));
      }
    }
  }
}
