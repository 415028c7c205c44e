package org.pingyi.evaluation.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/**
 * How calculations and comparisons are written for people: a step with the numbers that go into it
 * is a formula; a step that rests on further steps is called by its name, and told in a line of its
 * own.
 */
record StepWording(Wording words) {

  /** More numbers than this are not written out in one line. */
  static final int SHORT = 6;

  private static final Fraction HALF = Fraction.of(1, 2);

  private static final Pattern NUMERAL = Pattern.compile("-?[0-9.]+");

  /** A name that cannot stand before a number, since both would be read as one. */
  private static final Pattern ENDS_WITH_A_NUMBER = Pattern.compile("[0-9]$");

  /** A step with what comes out: {@code 30 A × 100 + 8 B × 80 = 3640, ÷ 38 = 95.789473…}. */
  String calculation(Step step) {
    Operand only = withoutSumsOfOne(step);
    if (!(only instanceof Step calculated)) {
      return named(only);
    }
    String result = " = " + words.number(calculated.result());
    if (calculated.operation() == Operation.QUOTIENT
        && withoutSumsOfOne(calculated.operands().get(0)) instanceof Step dividend) {
      return calculation(dividend)
          + words.say(", ÷ ", "，÷ ")
          + divisor(calculated.operands().get(1))
          + result;
    }
    return formula(calculated) + result;
  }

  /** All weights, or all ratings of the cell, can be seen to be that. */
  private String divisor(Operand operand) {
    boolean seen =
        operand instanceof Step step
            ? step.operation() == Operation.SUM
            : is(operand, Origin.Kind.RATED) && ((Given) operand).origin().of().isEmpty();
    return seen ? words.number(operand.result()) : named(operand);
  }

  /** Whether a step is only a number. */
  static boolean isPlain(Step step) {
    return !(withoutSumsOfOne(step) instanceof Step calculated)
        || (calculated.operation() == Operation.SUM && calculated.operands().isEmpty());
  }

  private static Operand withoutSumsOfOne(Operand operand) {
    return operand instanceof Step step
            && step.operation() == Operation.SUM
            && step.operands().size() == 1
        ? withoutSumsOfOne(step.operands().get(0))
        : operand;
  }

  /**
   * Lines for the steps that a calculation only calls by their names, and for long lists.
   *
   * @param told how many parts of the calculation are told otherwise, so that lists that are no
   *     longer need not be
   */
  List<String> details(Step step, int told) {
    Set<String> lines = new LinkedHashSet<>();
    addDetails(step, told, lines);
    return new ArrayList<>(lines);
  }

  private void addDetails(Step step, int told, Set<String> lines) {
    int size = step.operands().size();
    if (size > Math.max(SHORT, told) && step.operation() != Operation.AT_POSITION) {
      step.operands().forEach(operand -> lines.add(listed(operand)));
    }
    for (int i = 0; i < step.operands().size(); i++) {
      if (withoutSumsOfOne(step.operands().get(i)) instanceof Step inner) {
        boolean isDividend = i == 0 && step.operation() == Operation.QUOTIENT;
        if (isCalledByName(inner) && !isDividend) {
          lines.add(words.say(inner.name()) + words.say(": ", "：") + calculation(inner));
        }
        addDetails(inner, told, lines);
      }
    }
  }

  /** One of a long list. */
  private String listed(Operand operand) {
    return withoutSumsOfOne(operand) instanceof Step step
        ? words.say(step.name()) + words.say(": ", "：") + calculation(step)
        : named(withoutSumsOfOne(operand));
  }

  String comparison(Comparison comparison) {
    return words.say(comparison.name())
        + words.say(": ", "：")
        + side(comparison.left(), false)
        + " "
        + sign(comparison.relation())
        + " "
        + side(comparison.right(), comparison.relation() == Relation.EQUAL)
        + (comparison.holds() ? "" : words.say(", which is not so", "，不成立"));
  }

  private static String sign(Relation relation) {
    return switch (relation) {
      case LESS -> "<";
      case AT_MOST -> "≤";
      case EQUAL -> "=";
      case AT_LEAST -> "≥";
      case GREATER -> ">";
    };
  }

  /** What a number equals need not be told again where the number was told. */
  private String side(Operand operand, boolean resultIsTold) {
    return withoutSumsOfOne(operand) instanceof Step step
        ? resultIsTold ? formula(step) : "(" + calculation(step) + ")"
        : named(withoutSumsOfOne(operand));
  }

  private String formula(Step step) {
    List<Operand> operands = step.operands();
    if (operands.size() > SHORT && !hasWordsForMany(step.operation())) {
      return tooMany(step);
    }
    return switch (step.operation()) {
      case SUM -> operands.isEmpty() ? "0" : joined(operands, " + ");
      case DIFFERENCE -> joined(operands, " − ");
      case PRODUCT -> product(step);
      case QUOTIENT -> joined(operands, " ÷ ");
      case MINIMUM -> "min(" + joined(operands, words.say(", ", "，")) + ")";
      case MAXIMUM -> "max(" + joined(operands, words.say(", ", "，")) + ")";
      case FLOOR -> "⌊" + part(operands.get(0)) + "⌋";
      case AT_POSITION -> atPosition(step);
      case POWER -> power(operands);
      case LOGARITHM -> "ln(" + part(operands.get(0)) + ")";
      case ROUNDED -> rounded(operands);
      case OTHER -> words.say(step.name());
    };
  }

  /** {@code √x}, {@code (a − b)^2}: what is no single number stands in brackets. */
  private String power(List<Operand> operands) {
    String base = part(operands.get(0));
    boolean isFormula =
        withoutSumsOfOne(operands.get(0)) instanceof Step step && !isCalledByName(step);
    String number = isFormula && !base.startsWith("(") ? "(" + base + ")" : base;
    return operands.get(1).result().equals(HALF)
        ? "√" + number
        : number + "^" + part(operands.get(1));
  }

  private String rounded(List<Operand> operands) {
    String digits = words.number(operands.get(1).result());
    return part(operands.get(0))
        + words.say(", rounded to " + digits + " digits", "，保留 " + digits + " 位小数");
  }

  /** Whether a formula tells more of an operation than its numbers, however many they are. */
  private static boolean hasWordsForMany(Operation operation) {
    return operation == Operation.AT_POSITION || operation == Operation.OTHER;
  }

  private String tooMany(Step step) {
    int size = step.operands().size();
    return switch (step.operation()) {
      case MINIMUM -> words.say("the least of " + size + " numbers", size + " 个数中的最小者");
      case MAXIMUM -> words.say("the greatest of " + size + " numbers", size + " 个数中的最大者");
      case PRODUCT -> words.say("the product of " + size + " numbers", size + " 个数之积");
      case DIFFERENCE ->
          words.say("the first of " + size + " numbers less the others", size + " 个数中首个减去其余");
      default -> words.say("the sum of " + size + " numbers", size + " 个数之和");
    };
  }

  /** {@code number 3 of 2 C (40), 2 A (100)}; the counts are told as long as they are few. */
  private String atPosition(Step step) {
    List<Operand> operands = step.operands();
    List<String> counts = new ArrayList<>();
    for (int i = 1; i + 1 < operands.size(); i += 2) {
      String count = named(operands.get(i + 1));
      counts.add(
          words.say(count + " (", count + "（")
              + words.number(operands.get(i).result())
              + words.say(")", "）"));
    }
    if (counts.size() > SHORT) {
      return amongMany(step);
    }
    String position = words.number(operands.get(0).result());
    return words.say(
        "number " + position + " of " + String.join(", ", counts),
        String.join("、", counts) + "中的第 " + position + " 个");
  }

  /** {@code number 5 of 10: 4 are less than 54, 1 is 54}. */
  private String amongMany(Step step) {
    List<Operand> operands = step.operands();
    Fraction less = Fraction.ZERO;
    Fraction equal = Fraction.ZERO;
    Fraction all = Fraction.ZERO;
    for (int i = 1; i + 1 < operands.size(); i += 2) {
      int order = operands.get(i).result().compareTo(step.result());
      Fraction count = operands.get(i + 1).result();
      all = all.plus(count);
      less = order < 0 ? less.plus(count) : less;
      equal = order == 0 ? equal.plus(count) : equal;
    }
    String place = words.number(operands.get(0).result());
    String value = words.number(step.result());
    String below = words.number(less);
    String same = words.number(equal);
    return words.say(
        ("number " + place + " of " + words.number(all) + ": ")
            + (below + (below.equals("1") ? " is" : " are") + " less than " + value + ", ")
            + (same + (same.equals("1") ? " is " : " are ") + value),
        ("共 " + words.number(all) + " 个，第 " + place + " 个：")
            + (below + " 个小于 " + value + "，" + same + " 个等于 " + value));
  }

  private String joined(List<Operand> operands, String sign) {
    return operands.stream().map(this::part).collect(Collectors.joining(sign));
  }

  /** What counts stands before what it is worth, a part's score before its weight. */
  private String product(Step step) {
    Operand first = step.operands().get(0);
    if (step.operands().size() == 2 && is(first, Origin.Kind.WEIGHT)) {
      return words.say(step.name())
          + " "
          + words.number(step.operands().get(1).result())
          + " × "
          + words.number(first.result());
    }
    return joined(step.operands(), " × ");
  }

  private String part(Operand operand) {
    Operand only = withoutSumsOfOne(operand);
    if (!(only instanceof Step step) || isCalledByName(step)) {
      return named(only);
    }
    boolean ofSeveral =
        step.operands().size() > 1
            && (step.operation() == Operation.SUM || step.operation() == Operation.DIFFERENCE);
    return ofSeveral ? "(" + formula(step) + ")" : formula(step);
  }

  private static boolean isCalledByName(Step step) {
    if (step.operation() == Operation.AT_POSITION) {
      return true;
    }
    return switch (step.operation()) {
      case PRODUCT, FLOOR -> false;
      case QUOTIENT -> steps(step).anyMatch(inner -> steps(inner).findAny().isPresent());
      default -> steps(step).findAny().isPresent();
    };
  }

  private static Stream<Step> steps(Step step) {
    return step.operands().stream()
        .map(StepWording::withoutSumsOfOne)
        .filter(Step.class::isInstance)
        .map(Step.class::cast);
  }

  /** A number with what it is, unless that can be seen. */
  private String named(Operand operand) {
    String number = words.number(operand.result());
    String name = words.say(operand.name());
    if (is(operand, Origin.Kind.COUNT)) {
      return NUMERAL.matcher(name).matches() ? number : number + " " + name;
    }
    if (operand instanceof Step && ENDS_WITH_A_NUMBER.matcher(name).find()) {
      return number + words.say(" (" + name + ")", "（" + name + "）");
    }
    return is(operand, Origin.Kind.CONSTANT)
            || is(operand, Origin.Kind.VALUE)
            || is(operand, Origin.Kind.WEIGHT)
        ? number
        : name + " " + number;
  }

  private static boolean is(Operand operand, Origin.Kind kind) {
    return operand instanceof Given given && given.origin().kind() == kind;
  }
}
