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
  /** It may be chance. */
  NOT_SHOWN("not shown, for it may be chance", "未证实，可能出于偶然", 0),
  /** It got better, but regression to the mean may have done as much. */
  REGRESSION("not shown, for regression to the mean may do as much", "未证实，未超出均值回归可能带来的幅度", 0),
  /** It got worse, by more than chance would have it. */
  WORSE("worse", "变差", -1);

  private static final Text RULE =
      Text.of(
          "1 where the p-value is at most the first number that follows and the interval lies above"
              + " 0 and above what regression to the mean brings; −1 where it lies below both; else"
              + " 0",
          "p 值不大于其后一数、且区间高于 0 并高于均值回归的预期幅度时为 1；区间低于二者时为 −1；否则为 0");

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
   * What a verdict rests on.
   *
   * @param p the p-value, adjusted for all comparisons; none where the interval is so wide that it
   *     allows for all of them
   * @param most up to which p-value a change is not put down to chance
   * @param lower where the interval of the difference begins
   * @param upper where it ends
   * @param regression what regression to the mean is expected to bring; none where nobody can tell
   */
  record Grounds(Optional<Step> p, Given most, Step lower, Step upper, Optional<Step> regression) {

    Verdict verdict() {
      boolean chance = p.filter(one -> one.result().compareTo(most.result()) > 0).isPresent();
      Fraction expected = regression.map(Step::result).orElse(Fraction.ZERO);
      if (chance || (lower.result().signum() <= 0 && upper.result().signum() >= 0)) {
        return NOT_SHOWN;
      }
      if (lower.result().signum() > 0) {
        return lower.result().compareTo(expected) > 0 ? IMPROVED : REGRESSION;
      }
      return upper.result().compareTo(expected) < 0 ? WORSE : REGRESSION;
    }

    /** The verdict as a number with what it rests on. */
    Step step() {
      Operand tested = p.<Operand>map(one -> one).orElse(Steps.number(ALLOWED, Fraction.ZERO));
      Operand expected =
          regression.<Operand>map(one -> one).orElse(Steps.number(UNKNOWN, Fraction.ZERO));
      return new Step(
          RULE,
          Operation.OTHER,
          List.of(tested, most, lower, upper, expected),
          Fraction.of(verdict().value));
    }
  }

  private static final Text ALLOWED =
      Text.of("no p-value: the interval allows for all comparisons", "无 p 值：区间已按比较次数放宽");

  private static final Text UNKNOWN =
      Text.of("regression to the mean, which is not known", "均值回归（无从估计）");
}
