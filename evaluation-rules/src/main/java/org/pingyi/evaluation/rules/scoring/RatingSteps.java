package org.pingyi.evaluation.rules.scoring;

import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/** The steps that several scoring rules have in common, named in both languages. */
final class RatingSteps {

  static final Scored NO_RATING = Scored.notApplicable(Text.of("no answer is a rating", "没有有效评分"));

  private RatingSteps() {}

  /** What an answer that is a rating is worth. */
  static Fraction value(OptionCount answer) {
    return answer.value().orElseThrow();
  }

  /** The ratings of a cell. */
  static Given rated(Cell cell) {
    return Given.of(Text.of("ratings", "有效评分数"), cell.rated());
  }

  static Given positive(Cell cell) {
    return Given.of(Text.of("positive ratings", "满意评分数"), cell.positive());
  }

  static Given negative(Cell cell) {
    return Given.of(Text.of("negative ratings", "不满意评分数"), cell.negative());
  }

  /** How often an answer was given. */
  static Given count(OptionCount answer) {
    return Given.of(
        Text.of("ratings " + answer.answer(), "选 " + answer.answer() + " 的次数"), answer.count());
  }

  /** So many times what an answer is worth. */
  static Step worth(Operand count, OptionCount answer) {
    Given value =
        new Given(Text.of("value of " + answer.answer(), answer.answer() + " 的分值"), value(answer));
    return Step.of(
        Text.of("ratings " + answer.answer() + " × value", answer.answer() + "：次数 × 分值"),
        Operation.PRODUCT,
        List.of(count, value));
  }

  /** The mean of ratings, from what each answer contributes and how many there are. */
  static Step mean(Text name, List<Step> worths, Operand number) {
    Step sum = Step.of(Text.of("all ratings together", "评分合计"), Operation.SUM, worths);
    return Step.of(name, Operation.QUOTIENT, List.of(sum, number));
  }

  /** One hundred times a number for each of another. */
  static Step perHundred(Text name, Operand part, Operand whole) {
    Step hundredfold =
        Step.of(
            Text.of("100 × " + part.name().en(), "100 × " + part.name().zh()),
            Operation.PRODUCT,
            List.of(new Given(Text.of("one hundred", "一百"), Fraction.HUNDRED), part));
    return Step.of(name, Operation.QUOTIENT, List.of(hundredfold, whole));
  }
}
