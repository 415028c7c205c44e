package org.pingyi.evaluation.rules.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * The ratings of a cell without so many of the lowest and as many of the highest: what methods work
 * on that do not trust the extremes.
 *
 * @param ratings all ratings
 * @param dropped how many are left out at each end
 */
record MiddleRatings(SortedRatings ratings, long dropped) {

  /**
   * The ratings of one answer that are kept.
   *
   * @param answer the answer
   * @param number how many of its ratings are kept, at least 1
   */
  private record Kept(OptionCount answer, Operand number) {}

  /** Returns those of a cell without a share of them at each end, rounded down. */
  static MiddleRatings of(Cell cell, Share trim) {
    return new MiddleRatings(SortedRatings.of(cell), trim.floorOf(cell.rated()));
  }

  /** Returns what is found of those that are left; the median of all where nothing is. */
  Scored orMedian(Supplier<Fraction> score, Supplier<Working> working) {
    return isEmpty()
        ? Scored.of(ratings.median(), ratings::medianWorking)
        : Scored.of(score.get(), working);
  }

  /** Whether nothing is left. */
  boolean isEmpty() {
    return 2 * dropped >= ratings.number();
  }

  /** The mean of those that are left, of which there is at least one. */
  Fraction mean() {
    return sum().dividedBy(Fraction.of(ratings.number() - 2 * dropped));
  }

  /** The mean of all where each that is dropped counts as the nearest that is left. */
  Fraction winsorizedMean() {
    Fraction nearest = ratings.at(dropped + 1).plus(ratings.at(ratings.number() - dropped));
    return sum().plus(nearest.times(dropped)).dividedBy(Fraction.of(ratings.number()));
  }

  private Fraction sum() {
    Fraction sum = Fraction.ZERO;
    long before = 0;
    for (OptionCount answer : ratings.ascending()) {
      sum = sum.plus(RatingSteps.value(answer).times(kept(before, answer)));
      before += answer.count();
    }
    return sum;
  }

  Working meanWorking(Text name, Operand atEachEnd) {
    Terms terms = Working.weighted();
    kept(atEachEnd).forEach(kept -> add(kept, kept.number(), terms));
    return terms.mean(
        name,
        Step.of(
            Text.of("ratings that are kept", "保留的评分数"),
            Operation.DIFFERENCE,
            List.of(Given.rated(ratings.cell()), atEachEnd, atEachEnd)));
  }

  Working winsorizedWorking(Text name, Operand atEachEnd) {
    Terms terms = Working.weighted();
    List<Kept> kept = kept(atEachEnd);
    for (int i = 0; i < kept.size(); i++) {
      List<Operand> counted = new ArrayList<>(List.of(kept.get(i).number()));
      if (i == 0) {
        counted.add(atEachEnd);
      }
      if (i == kept.size() - 1) {
        counted.add(atEachEnd);
      }
      Text answer = count(kept.get(i).answer()).name();
      add(
          kept.get(i),
          counted.size() == 1
              ? counted.get(0)
              : Steps.sum(Text.of("counted as " + answer.en(), "按" + answer.zh() + "计"), counted),
          terms);
    }
    return terms.mean(name, Given.rated(ratings.cell()));
  }

  private void add(Kept kept, Operand weight, Terms terms) {
    OptionCount answer = kept.answer();
    terms.add(answer.answer(), count(answer).name(), weight, Given.value(ratings.cell(), answer));
  }

  private Given count(OptionCount answer) {
    return Given.count(ratings.cell(), answer);
  }

  /** Those that are left, by answers in ascending order. */
  private List<Kept> kept(Operand atEachEnd) {
    List<Kept> kept = new ArrayList<>();
    List<Operand> passed = new ArrayList<>();
    long before = 0;
    for (OptionCount answer : ratings.ascending()) {
      Given count = count(answer);
      long number = kept(before, answer);
      if (number > 0) {
        boolean all = number == answer.count();
        kept.add(new Kept(answer, all ? count : steps(count, passed, atEachEnd)));
      }
      passed.add(count);
      before += answer.count();
    }
    return kept;
  }

  /** How many of an answer's ratings are kept, with so many ratings before them. */
  private long kept(long before, OptionCount answer) {
    long from = Math.max(before, dropped);
    long until = Math.min(before + answer.count(), ratings.number() - dropped);
    return Math.max(0, until - from);
  }

  /**
   * How many ratings of an answer at a border are kept: of the ratings in ascending order those
   * that come after the ones dropped as lowest and before the ones dropped as highest.
   */
  private Operand steps(Given count, List<Operand> passed, Operand atEachEnd) {
    Step before = Steps.sum(Text.of("ratings before these", "排在其前的评分数"), passed);
    Step to = Steps.sum(Text.of("up to the last of these", "至其末位"), before, count);
    Step lastKept =
        Steps.difference(
            Text.of("the last that is kept", "保留的末位"), Given.rated(ratings.cell()), atEachEnd);
    Step from =
        Step.of(Text.of("kept from here", "自此保留"), Operation.MAXIMUM, List.of(before, atEachEnd));
    Step until = Step.of(Text.of("kept to here", "保留至此"), Operation.MINIMUM, List.of(to, lastKept));
    return Steps.difference(
        Text.of("kept: " + count.name().en(), "保留的" + count.name().zh()), until, from);
  }
}
