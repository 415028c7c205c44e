package org.pingyi.evaluation.rules.difference;

import static java.util.Objects.requireNonNull;
import static org.pingyi.evaluation.rules.Steps.difference;
import static org.pingyi.evaluation.rules.Steps.quotient;
import static org.pingyi.evaluation.rules.Steps.root;
import static org.pingyi.evaluation.rules.Steps.square;
import static org.pingyi.evaluation.rules.Steps.sum;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.rules.Wilson;
import org.pingyi.evaluation.tally.Cell;

/**
 * The ratings of a leaf on two sides.
 *
 * @param one what is compared
 * @param with what it is compared with
 */
public record Compared(Rated one, Rated with) {

  /** Checks that nothing is missing. */
  public Compared {
    requireNonNull(one, "one");
    requireNonNull(with, "with");
  }

  /**
   * The difference of two positive shares with its interval, method 10 in R. G. Newcombe, Interval
   * estimation for the difference between independent proportions: comparison of eleven methods,
   * Statistics in Medicine 17 (1998), 873–890: d − √((p1 − l1)² + (u2 − p2)²) to d + √((u1 − p1)² +
   * (p2 − l2)²), with the {@link Wilson} interval from l to u of each share p.
   *
   * @param difference the difference
   * @param lower where the interval begins
   * @param upper where it ends
   */
  record OfShares(Step difference, Step lower, Step upper) {}

  boolean isRated() {
    return one.cell().rated() > 0 && with.cell().rated() > 0;
  }

  /** How many ratings both sides have together. */
  long ratings() {
    return one.cell().rated() + with.cell().rated();
  }

  /** Returns what a difference is called, after what is subtracted. */
  Text less(Text what) {
    Text title = with.title();
    return Text.of(what.en() + " less that of " + title.en(), what.zh() + "与" + title.zh() + "之差");
  }

  Figure figure(String id, Text title, Step step, int decimals) {
    return one.figure(id, title, Answer.Known.of(step, decimals));
  }

  OfShares shares(Given z) {
    Wilson first = Wilson.of(one.positive(), one.rated(), z);
    Wilson second = Wilson.of(with.positive(), with.rated(), z);
    Step less = difference(Text.of("difference", "差"), first.share(), second.share());
    return new OfShares(
        less,
        difference(
            Text.of("lower bound", "下限"),
            less,
            distance(
                difference(Text.of("below", "下侧"), first.share(), first.lower()),
                difference(Text.of("above", "上侧"), second.upper(), second.share()))),
        sum(
            Text.of("upper bound", "上限"),
            less,
            distance(
                difference(Text.of("above", "上侧"), first.upper(), first.share()),
                difference(Text.of("below", "下侧"), second.share(), second.lower()))));
  }

  private static Step distance(Step one, Step other) {
    return root(
        sum(
            Text.of("squares together", "平方和"),
            square(Text.of("squared", "平方"), one),
            square(Text.of("squared", "平方"), other)));
  }

  Step fisher() {
    return FisherTest.of(one.positive(), one.rated(), with.positive(), with.rated());
  }

  Step means() {
    return difference(Text.of("difference of means", "平均分之差"), mean(one), mean(with));
  }

  Step permutation(Given seed, Given draws) {
    return PermutationTest.of(one.cell(), with.cell(), List.of(mean(one), mean(with)), seed, draws);
  }

  private static Step mean(Rated side) {
    Cell cell = side.cell();
    List<Step> products =
        cell.counts().stream()
            .filter(answer -> answer.value().isPresent() && answer.count() > 0)
            .map(
                answer ->
                    Steps.product(
                        Text.of(answer.answer()),
                        side.in(Given.count(cell, answer)),
                        side.in(Given.value(cell, answer))))
            .toList();
    return quotient(
        Text.of("mean", "平均分"), sum(Text.of("ratings added up", "评分总和"), products), side.rated());
  }
}
