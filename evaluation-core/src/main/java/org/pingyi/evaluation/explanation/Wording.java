package org.pingyi.evaluation.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/** How numbers, steps and comparisons are written for people. */
record Wording(Language language) {

  /** Sums of more numbers than this are not written out in one line. */
  static final int SHORT = 6;

  private static final int DIGITS = 6;

  private static final Fraction HUNDREDTH = Fraction.of(1, 100);

  String say(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  String say(Text text) {
    return text.in(language);
  }

  /** A number as it is, or its first six decimals, as in {@code 95.789473…}. */
  String number(Fraction number) {
    if (number.isDecimal()) {
      BigDecimal decimal = number.toDecimal(MathContext.UNLIMITED);
      if (decimal.scale() <= DIGITS) {
        return decimal.toPlainString();
      }
    }
    BigDecimal cut = number.rounded(DIGITS, RoundingMode.DOWN);
    String sign = cut.signum() == 0 && number.signum() < 0 ? "-" : "";
    return sign + cut.toPlainString() + "…";
  }

  /** A share as a percentage of two decimals; one that would be 0 as {@code <0.01%}. */
  String percent(Fraction share) {
    Fraction percent = share.times(Fraction.HUNDRED);
    if (percent.signum() > 0 && percent.compareTo(HUNDREDTH) < 0) {
      return "<0.01%";
    }
    return percent.rounded(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
  }

  /** A duration in words: {@code 1 month 15 days}, {@code 15 working days}. */
  String duration(CalendarDuration duration) {
    if (duration instanceof CalendarDuration.WorkingDays working) {
      return say(counted(working.days(), "working day"), working.days() + " 个工作日");
    }
    Period period = ((CalendarDuration.Calendar) duration).period();
    List<String> parts = new ArrayList<>();
    part(period.getYears(), "year", " 年", parts);
    part(period.getMonths(), "month", " 个月", parts);
    part(period.getDays(), "day", " 天", parts);
    return parts.isEmpty() ? say("0 days", "0 天") : String.join(" ", parts);
  }

  private void part(int number, String en, String zh, List<String> parts) {
    if (number != 0) {
      parts.add(say(counted(number, en), number + zh));
    }
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** A step with what comes out: {@code 30 A × 100 + 8 B × 80 = 3640, ÷ 38 = 95.789473…}. */
  String calculation(Step step) {
    String result = " = " + number(step.result());
    if (step.operation() == Operation.QUOTIENT && step.operands().get(0) instanceof Step dividend) {
      return calculation(dividend) + say(", ÷ ", "，÷ ") + plain(step.operands().get(1)) + result;
    }
    return isPlain(step) ? infix(step) : infix(step) + result;
  }

  /** Whether a step is only a number: a sum of one, which is that number. */
  boolean isPlain(Step step) {
    return step.operation() == Operation.SUM
        && step.operands().size() == 1
        && step.operands().get(0) instanceof Given;
  }

  String comparison(Comparison comparison) {
    return say(comparison.name())
        + say(": ", "：")
        + side(comparison.left())
        + " "
        + sign(comparison)
        + " "
        + side(comparison.right())
        + (comparison.holds() ? say("", "") : say(", which is not so", "，不成立"));
  }

  private static String sign(Comparison comparison) {
    return switch (comparison.relation()) {
      case LESS -> "<";
      case AT_MOST -> "≤";
      case EQUAL -> "=";
      case AT_LEAST -> "≥";
      case GREATER -> ">";
    };
  }

  private String side(Operand operand) {
    return operand instanceof Step step ? "(" + calculation(step) + ")" : named(operand);
  }

  private String infix(Step step) {
    List<Operand> operands = step.operands();
    return switch (step.operation()) {
      case SUM ->
          operands.isEmpty()
              ? "0"
              : operands.size() > SHORT
                  ? say("the sum of " + operands.size() + " numbers", operands.size() + " 个数之和")
                  : joined(operands, " + ");
      case DIFFERENCE -> joined(operands, " − ");
      case PRODUCT -> product(step);
      case QUOTIENT -> joined(operands, " ÷ ");
      case MINIMUM -> "min(" + joined(operands, say(", ", "，")) + ")";
      case MAXIMUM -> "max(" + joined(operands, say(", ", "，")) + ")";
      case FLOOR -> "⌊" + part(operands.get(0)) + "⌋";
      case AT_POSITION, OTHER -> say(step.name());
    };
  }

  private String joined(List<Operand> operands, String sign) {
    return operands.stream().map(this::part).collect(Collectors.joining(sign));
  }

  /** What counts stands before what it is worth, a part's score before its weight. */
  private String product(Step step) {
    Operand first = step.operands().get(0);
    if (step.operands().size() == 2 && is(first, Origin.Kind.WEIGHT)) {
      return say(step.name())
          + " "
          + number(step.operands().get(1).result())
          + " × "
          + number(first.result());
    }
    return joined(step.operands(), " × ");
  }

  private String part(Operand operand) {
    if (operand instanceof Step step) {
      boolean own = step.operation() == Operation.AT_POSITION;
      boolean sum =
          step.operands().size() > 1
              && (step.operation() == Operation.SUM || step.operation() == Operation.DIFFERENCE);
      String inner = own ? number(step.result()) : infix(step);
      return sum ? "(" + inner + ")" : inner;
    }
    return named(operand);
  }

  /** A number with what it is, unless that can be seen. */
  private String named(Operand operand) {
    if (is(operand, Origin.Kind.COUNT)) {
      return number(operand.result()) + " " + say(operand.name());
    }
    if (is(operand, Origin.Kind.CONSTANT)
        || is(operand, Origin.Kind.VALUE)
        || is(operand, Origin.Kind.WEIGHT)) {
      return number(operand.result());
    }
    return say(operand.name()) + " " + number(operand.result());
  }

  private String plain(Operand operand) {
    return number(operand.result());
  }

  private static boolean is(Operand operand, Origin.Kind kind) {
    return operand instanceof Given given && given.origin().kind() == kind;
  }
}
