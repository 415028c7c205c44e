package org.pingyi.evaluation.rules.scoring;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/** The steps that several scoring rules have in common, named in both languages. */
final class RatingSteps {

  /** From −100 to 100: the range of what is left of one share when another is taken off. */
  static final ScoreRange NET = new ScoreRange(Fraction.HUNDRED.negated(), Fraction.HUNDRED);

  private RatingSteps() {}

  /** What an answer that is a rating is worth. */
  static Fraction value(OptionCount answer) {
    return answer.value().orElseThrow();
  }

  /** The answers that were given and have a value, in scale order. */
  static Stream<OptionCount> given(Cell cell) {
    return cell.counts().stream().filter(RatingSteps::isGiven);
  }

  private static boolean isGiven(OptionCount answer) {
    return answer.count() > 0 && answer.value().isPresent();
  }

  /** The mean of all ratings. */
  static Working mean(Cell cell) {
    return terms(cell, answer -> Given.value(cell, answer))
        .mean(Text.of("weighted mean", "加权平均分"), Given.rated(cell));
  }

  /** One hundred times a number for each of another. */
  static Step perHundred(Text name, Operand part, Operand whole) {
    Step hundredfold =
        Steps.product(
            Text.of("100 × " + part.name().en(), "100 × " + part.name().zh()),
            Given.constant(Text.of("one hundred", "一百"), 100),
            part);
    return Steps.quotient(name, hundredfold, whole);
  }

  /**
   * How many ratings a share of them is, rounded down: those that a rule sets aside at each end.
   */
  static Step atEachEnd(Cell cell, Share trim, Text name) {
    Step part =
        Steps.product(
            Text.of("ratings × trim", "评分数 × 截尾比例"),
            Given.rated(cell),
            Given.parameter("trim", Text.of("trim", "截尾比例"), trim.value()));
    return Step.of(name, Operation.FLOOR, List.of(part));
  }

  /** What each rating adds to a rate that is the mean of what they are worth. */
  static Working rate(Cell cell, Step rate, Function<OptionCount, Given> worth) {
    return terms(cell, worth).as(rate);
  }

  private static Terms terms(Cell cell, Function<OptionCount, Given> worth) {
    Terms terms = Working.weighted();
    for (OptionCount answer : cell.counts()) {
      if (isGiven(answer)) {
        Given count = Given.count(cell, answer);
        terms.add(answer.answer(), count.name(), count, worth.apply(answer));
      }
    }
    return terms;
  }

  /**
   * What each answer adds to a rate: positive ones count 100, negative ones as said, all others and
   * the ballots without a rating that count nevertheless 0.
   */
  static Working rate(Cell cell, Step rate, long negative, Operand unrated) {
    Terms terms = terms(cell, answer -> worth(answer, negative));
    if (unrated.result().signum() > 0) {
      terms.add("", unrated.name(), unrated, Given.constant(Text.of("no rating", "无有效评分"), 0));
    }
    return terms.as(rate);
  }

  private static Given worth(OptionCount answer, long negative) {
    return switch (answer.attitude()) {
      case POSITIVE -> Given.constant(Text.of("positive", "满意"), 100);
      case NEUTRAL -> Given.constant(Text.of("neutral", "中性"), 0);
      case NEGATIVE -> Given.constant(Text.of("negative", "不满意"), negative);
    };
  }
}
