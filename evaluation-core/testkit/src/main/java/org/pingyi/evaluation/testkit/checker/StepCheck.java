package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Origins.Origin;

/**
 * Redoes steps: each number is what its origin says, each result what its operation makes of it.
 */
final class StepCheck {

  /** Redoes a step that is no arithmetic; nothing where nobody knows how. */
  @FunctionalInterface
  interface Others {
    Optional<Exact> redo(At step, List<Exact> operands);
  }

  private final Origins origins;
  private final Differences differences;
  private final Others others;
  private final List<Exact> constants = new ArrayList<>();

  StepCheck(Origins origins, Differences differences, Others others) {
    this.origins = origins;
    this.differences = differences;
    this.others = others;
  }

  /** The numbers of the method itself that were met, in the order in which they stand. */
  List<Exact> constants() {
    return constants;
  }

  /** Redoes an operand, and returns what it comes to. */
  Exact redo(At operand) {
    return operand.find("operation").isPresent() ? step(operand) : given(operand);
  }

  private Exact given(At given) {
    At number = given.get("number");
    Origin origin = new Origin(given.get("origin").text(), given.find("of").map(At::text));
    if (origin.kind().equals("constant")) {
      constants.add(number.exact());
      return number.exact();
    }
    if (origin.kind().equals("other")) {
      return number.exact();
    }
    Optional<Exact> there = origins.number(origin);
    if (there.isEmpty()) {
      differences.add(number, number.exact(), "none", "there is no " + origin);
      return number.exact();
    }
    differences.exact(number, there.get(), origin.toString());
    return there.get();
  }

  private Exact step(At step) {
    String operation = step.get("operation").text();
    List<Exact> operands = step.items("operands").stream().map(this::redo).toList();
    At result = step.get("result");
    if (operation.equals("other")) {
      return other(step, operands);
    }
    try {
      Exact redone = calculate(operation, operands);
      differences.exact(result, redone, operation);
      return redone;
    } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
      differences.add(result, result.exact(), "nothing", operation + ": " + e.getMessage());
      return result.exact();
    }
  }

  /** What is no arithmetic is redone by who knows how, and else taken as it is. */
  private Exact other(At step, List<Exact> operands) {
    At result = step.get("result");
    Exact redone = others.redo(step, operands).orElseGet(result::exact);
    differences.exact(result, redone, step.get("name").text());
    return redone;
  }

  private static Exact calculate(String operation, List<Exact> operands) {
    return switch (operation) {
      case "sum" -> operands.stream().reduce(Exact.ZERO, Exact::plus);
      case "difference" -> operands.stream().skip(1).reduce(operands.get(0), Exact::minus);
      case "product" -> operands.stream().skip(1).reduce(operands.get(0), Exact::times);
      case "quotient" -> only(2, operands).get(0).dividedBy(operands.get(1));
      case "minimum" -> Collections.min(operands);
      case "maximum" -> Collections.max(operands);
      case "floor" -> only(1, operands).get(0).floor();
      case "at-position" -> atPosition(operands);
      case "power" -> RealSteps.power(only(2, operands).get(0), operands.get(1));
      case "logarithm" -> RealSteps.logarithm(only(1, operands).get(0));
      case "rounded" -> RealSteps.rounded(only(2, operands).get(0), operands.get(1));
      default -> throw new IllegalArgumentException("no such operation");
    };
  }

  private static List<Exact> only(int number, List<Exact> operands) {
    if (operands.size() != number) {
      throw new IllegalArgumentException(operands.size() + " operands");
    }
    return operands;
  }

  /** A position from 1, then pairs of a value and how often it stands in the row, values rising. */
  private static Exact atPosition(List<Exact> operands) {
    Exact left = operands.get(0);
    for (int i = 1; i + 1 < operands.size(); i += 2) {
      left = left.minus(operands.get(i + 1));
      if (left.signum() <= 0) {
        return operands.get(i);
      }
    }
    throw new IllegalArgumentException("nothing at that position");
  }
}
