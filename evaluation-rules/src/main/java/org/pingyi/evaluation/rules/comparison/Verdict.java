package org.pingyi.evaluation.rules.comparison;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Steps;

/** What the change of what fell short comes to. */
enum Verdict {
  /** It got better, by more than chance and regression to the mean would have it. */
  IMPROVED("improved", "有改善", 1),
  /** It got better by more than chance, and nobody can tell what regression to the mean did. */
  IMPROVED_AS_FAR_AS_CAN_BE_TOLD(
      "improved, as far as can be told without regression to the mean", "有改善，但无从扣除均值回归", 1),
  /** It may be chance. */
  NOT_SHOWN("not shown, for it may be chance", "未证实，可能出于偶然", 0),
  /** It changed, but regression to the mean may have done as much. */
  REGRESSION("not shown, for regression to the mean may do as much", "未证实，未超出均值回归可能带来的幅度", 0),
  /** It got worse, by more than chance and regression to the mean would have it. */
  WORSE("worse", "变差", -1),
  /** It got worse by more than chance, and nobody can tell what regression to the mean did. */
  WORSE_AS_FAR_AS_CAN_BE_TOLD(
      "worse, as far as can be told without regression to the mean", "变差，但无从扣除均值回归", -1);

  private static final Text RULE =
      Text.of(
          "1 where the p-value is at most the first number that follows and the first interval lies"
              + " above 0, −1 where it lies below; 0 where the second interval, which allows for all"
              + " comparisons, does not lie beyond what regression to the mean brings the same way;"
              + " else 0",
          "p 值不大于其后一数、且第一区间高于 0 时为 1，低于 0 时为 −1；均值回归与变化同向、而按比较次数放宽的第二区间未越过其预期幅度时为 0；其余为 0");

  private final Text title;
  private final long value;

  Verdict(String en, String zh, long value) {
    this.title = Text.of(en, zh);
    this.value = value;
  }

  Text title() {
    return title;
  }

  /**
   * Where the difference lies.
   *
   * @param lower where the interval begins
   * @param upper where it ends
   */
  record Interval(Step lower, Step upper) {

    boolean isAbove(Fraction number) {
      return lower.result().compareTo(number) > 0;
    }

    boolean isBelow(Fraction number) {
      return upper.result().compareTo(number) < 0;
    }
  }

  /**
   * What a verdict rests on.
   *
   * @param p the p-value, adjusted for all comparisons; none where there is none, and the interval
   *     allows for all of them
   * @param most up to which p-value a change is not put down to chance
   * @param interval what is held against 0
   * @param wider what is held against regression to the mean: it allows for all comparisons
   * @param regression what regression to the mean is expected to bring; none where nobody can tell
   */
  record Grounds(
      Optional<Step> p, Given most, Interval interval, Interval wider, Optional<Step> regression) {

    Verdict verdict() {
      boolean better = interval.isAbove(Fraction.ZERO);
      boolean chance = p.filter(one -> one.result().compareTo(most.result()) > 0).isPresent();
      if (chance || !(better || interval.isBelow(Fraction.ZERO))) {
        return NOT_SHOWN;
      }
      if (regression.isEmpty()) {
        return better ? IMPROVED_AS_FAR_AS_CAN_BE_TOLD : WORSE_AS_FAR_AS_CAN_BE_TOLD;
      }
      Fraction expected = regression.get().result();
      if (better) {
        return expected.signum() <= 0 || wider.isAbove(expected) ? IMPROVED : REGRESSION;
      }
      return expected.signum() >= 0 || wider.isBelow(expected) ? WORSE : REGRESSION;
    }

    /** The verdict as a number with what it rests on. */
    Step step() {
      Operand tested = p.<Operand>map(one -> one).orElse(Steps.number(ALLOWED, Fraction.ZERO));
      Operand expected =
          regression.<Operand>map(one -> one).orElse(Steps.number(UNKNOWN, Fraction.ZERO));
      return new Step(
          RULE,
          Operation.OTHER,
          List.of(
              tested,
              most,
              interval.lower(),
              interval.upper(),
              wider.lower(),
              wider.upper(),
              expected),
          Fraction.of(verdict().value));
    }
  }

  private static final Text ALLOWED =
      Text.of("no p-value: the interval allows for all comparisons", "无 p 值：区间已按比较次数放宽");

  private static final Text UNKNOWN =
      Text.of("regression to the mean, which is not known", "均值回归（无从估计）");
}
