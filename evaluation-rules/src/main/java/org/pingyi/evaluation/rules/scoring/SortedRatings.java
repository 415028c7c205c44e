package org.pingyi.evaluation.rules.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * The ratings of a cell in ascending order of their values, those of one answer side by side: what
 * methods that go by position work on. It is as long as there are different answers, however many
 * ratings there are.
 */
final class SortedRatings {

  private final Cell cell;
  private final List<OptionCount> ascending;
  private final long number;

  private SortedRatings(Cell cell, List<OptionCount> ascending) {
    this.cell = cell;
    this.ascending = ascending;
    this.number = cell.rated();
  }

  static SortedRatings of(Cell cell) {
    return new SortedRatings(
        cell, RatingSteps.given(cell).sorted(Comparator.comparing(RatingSteps::value)).toList());
  }

  /** The cell that they are of. */
  Cell cell() {
    return cell;
  }

  /** The answers with a value that were given. */
  List<OptionCount> ascending() {
    return ascending;
  }

  /** How many ratings there are. */
  long number() {
    return number;
  }

  /** The mean of the two middle ratings, which are one and the same where the number is odd. */
  Fraction median() {
    return at(lowerMiddle()).plus(at(upperMiddle())).dividedBy(Fraction.of(2));
  }

  /** An answer whose value is the middle rating, or the lower of the two in the middle. */
  OptionCount lowerMiddleAnswer() {
    return answerAt(lowerMiddle());
  }

  /** The middle rating, or the lower of the two in the middle, in a step with a name of its own. */
  Step lowerMiddle(Text name) {
    Step found = atPosition(lowerMiddle());
    return new Step(name, found.operation(), found.operands(), found.result());
  }

  Working medianWorking() {
    Text median = Text.of("median", "中位数");
    Step lower = atPosition(lowerMiddle());
    Terms terms = Working.weighted();
    add(lowerMiddle(), lower, terms);
    if (upperMiddle() == lowerMiddle()) {
      return terms.as(lower);
    }
    Step upper = atPosition(upperMiddle());
    add(upperMiddle(), upper, terms);
    Step sum = Steps.sum(Text.of("both together", "两者之和"), lower, upper);
    return terms.as(Steps.quotient(median, sum, Steps.TWO));
  }

  /** A rating in the middle counts once. */
  private static void add(long position, Step rating, Terms terms) {
    Given once = Given.constant(Text.of("one rating", "一个评分"), 1);
    terms.add(Long.toString(position), rating.name(), once, rating);
  }

  private Step atPosition(long position) {
    List<Operand> operands = new ArrayList<>();
    operands.add(Given.constant(Text.of("position", "位置"), position));
    for (OptionCount answer : ascending) {
      operands.add(Given.value(cell, answer));
      operands.add(Given.count(cell, answer));
    }
    return Step.of(
        Text.of(
            "rating number " + position + " of " + number + ", counted from the lowest",
            "从低到高 " + number + " 个评分中的第 " + position + " 个"),
        Operation.AT_POSITION,
        operands);
  }

  private long lowerMiddle() {
    return number - number / 2;
  }

  private long upperMiddle() {
    return number / 2 + 1;
  }

  /** The value of the rating at a position, counted from 1. */
  Fraction at(long position) {
    return RatingSteps.value(answerAt(position));
  }

  private OptionCount answerAt(long position) {
    long passed = 0;
    for (OptionCount answer : ascending) {
      passed += answer.count();
      if (passed >= position) {
        return answer;
      }
    }
    throw new IllegalArgumentException("there are only " + number + " ratings");
  }
}
