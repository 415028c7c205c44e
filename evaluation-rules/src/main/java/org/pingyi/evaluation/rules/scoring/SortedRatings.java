package org.pingyi.evaluation.rules.scoring;

import java.util.Comparator;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * The ratings of a cell in ascending order of their values, those of one answer side by side: what
 * methods that go by position work on. It is as long as there are different answers, however many
 * ratings there are.
 */
final class SortedRatings {

  private final List<OptionCount> ascending;
  private final long number;

  private SortedRatings(List<OptionCount> ascending, long number) {
    this.ascending = ascending;
    this.number = number;
  }

  static SortedRatings of(Cell cell) {
    return new SortedRatings(
        cell.counts().stream()
            .filter(answer -> answer.count() > 0 && answer.value().isPresent())
            .sorted(Comparator.comparing(RatingSteps::value))
            .toList(),
        cell.rated());
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

  Step medianSteps() {
    List<Given> counts =
        ascending.stream().map(answer -> Given.of(position(answer), answer.count())).toList();
    Step lower = atPosition(lowerMiddle(), counts);
    if (lowerMiddle() == upperMiddle()) {
      return lower;
    }
    Step sum =
        Step.of(
            Text.of("both middle ratings", "居中两个评分之和"),
            Operation.SUM,
            List.of(lower, atPosition(upperMiddle(), counts)));
    return Step.of(
        Text.of("median", "中位数"),
        Operation.QUOTIENT,
        List.of(sum, Given.of(Text.of("two ratings", "两个评分"), 2)));
  }

  private static Text position(OptionCount answer) {
    String value = answer.value().orElseThrow().toString();
    return Text.of(
        "ratings " + answer.answer() + ", worth " + value + " each",
        "选 " + answer.answer() + " 的次数（每次 " + value + " 分）");
  }

  private Step atPosition(long position, List<? extends Operand> counts) {
    return new Step(
        Text.of(
            "rating number " + position + " of " + number + ", counted from the lowest",
            "从低到高 " + number + " 个评分中的第 " + position + " 个"),
        Operation.OTHER,
        List.copyOf(counts),
        at(position));
  }

  private long lowerMiddle() {
    return number - number / 2;
  }

  private long upperMiddle() {
    return number / 2 + 1;
  }

  /** The value of the rating at a position, counted from 1. */
  private Fraction at(long position) {
    long passed = 0;
    for (OptionCount answer : ascending) {
      passed += answer.count();
      if (passed >= position) {
        return RatingSteps.value(answer);
      }
    }
    throw new IllegalArgumentException("there are only " + number + " ratings");
  }
}
