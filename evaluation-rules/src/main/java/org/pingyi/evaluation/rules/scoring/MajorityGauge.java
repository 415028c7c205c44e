package org.pingyi.evaluation.rules.scoring;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * The majority-gauge (p, α±, q) of a cell in which somebody rated: its majority-grade, and how many
 * ratings are above and below it.
 *
 * @param ratings the ratings
 * @param grade an answer whose value is the majority-grade
 * @param above how many ratings are above the grade
 * @param below how many are below
 */
record MajorityGauge(SortedRatings ratings, OptionCount grade, long above, long below) {

  static MajorityGauge of(Cell cell) {
    SortedRatings ratings = SortedRatings.of(cell);
    OptionCount grade = ratings.lowerMiddleAnswer();
    return new MajorityGauge(
        ratings, grade, number(beside(ratings, grade, 1)), number(beside(ratings, grade, -1)));
  }

  /** The answers given whose values are above the grade's, or with −1 below. */
  private static Stream<OptionCount> beside(SortedRatings ratings, OptionCount grade, int sign) {
    return ratings.ascending().stream()
        .filter(answer -> sign * RatingSteps.value(answer).compareTo(RatingSteps.value(grade)) > 0);
  }

  private static long number(Stream<OptionCount> answers) {
    return answers.mapToLong(OptionCount::count).sum();
  }

  /** 1 for a grade with a plus, −1 for one with a minus. */
  private int sign() {
    return above > below ? 1 : -1;
  }

  /** How many ratings move the grade. */
  private long moving() {
    return Math.max(above, below);
  }

  /** The grade, moved towards its neighbour by the share of the ratings that are there. */
  Fraction score() {
    Fraction value = RatingSteps.value(grade);
    if (moving() == 0) {
      return value;
    }
    Fraction distance = RatingSteps.value(neighbour()).minus(value);
    return value.plus(distance.times(Fraction.of(moving(), ratings.number())));
  }

  /** The answer with the next value in the direction of the sign; there is one where any moves. */
  private OptionCount neighbour() {
    Scale scale = ratings.cell().scale();
    int number =
        scale instanceof RangeScale
            ? scale.indexOf(grade.answer()).orElseThrow() + sign()
            : nearest(scale).orElseThrow();
    return new OptionCount(scale.answer(number), scale.value(number), scale.attitude(number), 0);
  }

  private OptionalInt nearest(Scale options) {
    Fraction from = RatingSteps.value(grade);
    return IntStream.range(0, options.size())
        .filter(number -> options.value(number).isPresent())
        .filter(number -> distance(options, number, from).signum() > 0)
        .reduce(
            (one, other) ->
                distance(options, other, from).compareTo(distance(options, one, from)) < 0
                    ? other
                    : one);
  }

  /** How far an answer is from a value in the direction of the sign. */
  private Fraction distance(Scale options, int number, Fraction from) {
    return options.value(number).orElseThrow().minus(from).times(sign());
  }

  /** How the score comes about. */
  Step steps() {
    Step middle = ratings.lowerMiddle(Text.of("majority-grade", "多数等次"));
    if (moving() == 0) {
      return middle;
    }
    boolean up = above > below;
    Given from = Given.value(ratings.cell(), grade);
    Given to = Given.value(ratings.cell(), neighbour());
    Step share =
        Steps.quotient(
            up ? Text.of("share above it", "高于它的占比") : Text.of("share below it", "低于它的占比"),
            movingSteps(),
            Given.rated(ratings.cell()));
    Step distance =
        Step.of(
            up
                ? Text.of("distance to the next higher value", "与上一档的距离")
                : Text.of("distance to the next lower value", "与下一档的距离"),
            Operation.DIFFERENCE,
            up ? List.of(to, from) : List.of(from, to));
    List<Operand> moved =
        List.of(middle, Steps.product(Text.of("moved by", "移动"), share, distance));
    return up
        ? Steps.sum(
            Text.of("majority-grade with a plus, more above it than below", "多数等次加号，高于它的多于低于它的"),
            moved)
        : Step.of(
            Text.of(
                "majority-grade with a minus, no more above it than below", "多数等次减号，高于它的不多于低于它的"),
            Operation.DIFFERENCE,
            moved);
  }

  private Step movingSteps() {
    return Steps.sum(
        above > below
            ? Text.of("ratings above it", "高于它的评分数")
            : Text.of("ratings below it", "低于它的评分数"),
        beside(ratings, grade, sign()).map(answer -> Given.count(ratings.cell(), answer)).toList());
  }
}
