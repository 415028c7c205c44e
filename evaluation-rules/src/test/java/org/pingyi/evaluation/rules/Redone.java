package org.pingyi.evaluation.rules;

import java.math.RoundingMode;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;

/** Redoes the steps of a score, as a person would from the numbers that are given. */
public final class Redone {

  private Redone() {}

  /** What the steps of a score come to; a step that is no arithmetic is taken as it stands. */
  public static Fraction from(Scored scored) {
    return from(((Scored.Score) scored).working().get().step());
  }

  private static Fraction from(Operand operand) {
    if (operand instanceof Given given) {
      return given.result();
    }
    Step step = (Step) operand;
    var numbers = step.operands().stream().map(Redone::from).toList();
    var rest = numbers.stream().skip(1);
    return switch (step.operation()) {
      case SUM -> numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
      case PRODUCT -> numbers.stream().reduce(Fraction.ONE, Fraction::times);
      case DIFFERENCE -> rest.reduce(numbers.get(0), Fraction::minus);
      case QUOTIENT -> rest.reduce(numbers.get(0), Fraction::dividedBy);
      case MINIMUM -> numbers.stream().min(Fraction::compareTo).orElseThrow();
      case MAXIMUM -> numbers.stream().max(Fraction::compareTo).orElseThrow();
      case FLOOR -> Fraction.of(numbers.get(0).floor());
      case AT_POSITION -> at(numbers);
      case POWER -> numbers.get(0).toThePower(numbers.get(1));
      case LOGARITHM -> numbers.get(0).logarithm();
      case ROUNDED ->
          Fraction.of(numbers.get(0).rounded((int) numbers.get(1).floor(), RoundingMode.HALF_EVEN));
      case OTHER -> step.result();
    };
  }

  /** The value at a position where each stands as often in a row as its count says. */
  private static Fraction at(List<Fraction> positionThenPairs) {
    long position = positionThenPairs.get(0).floor();
    int pair = 1;
    while (position > positionThenPairs.get(pair + 1).floor()) {
      position -= positionThenPairs.get(pair + 1).floor();
      pair += 2;
    }
    return positionThenPairs.get(pair);
  }
}
