package org.pingyi.evaluation.rules.statistic;

import static org.pingyi.evaluation.rules.Steps.difference;
import static org.pingyi.evaluation.rules.Steps.product;
import static org.pingyi.evaluation.rules.Steps.quotient;
import static org.pingyi.evaluation.rules.Steps.square;
import static org.pingyi.evaluation.rules.Steps.sum;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * A part of the population with the ratings that were drawn from it.
 *
 * @param title what people read
 * @param cell the counts, with at least one rating
 * @param in where a number of the cell stands in the report
 * @param size how many there are in the part
 */
record SampledPart(Text title, Cell cell, UnaryOperator<Given> in, Given size) {

  Given rated() {
    return in.apply(Given.rated(cell));
  }

  private Given count(OptionCount answer) {
    return in.apply(Given.count(cell, answer));
  }

  private Given value(OptionCount answer) {
    return in.apply(Given.value(cell, answer));
  }

  /** Adds up what comes of each answer that is a rating. */
  private Step added(Text name, Function<OptionCount, Step> of) {
    return sum(
        name,
        cell.counts().stream()
            .filter(answer -> answer.value().isPresent() && answer.count() > 0)
            .map(of)
            .toList());
  }

  private Step sumOfValues() {
    return added(
        Text.of("ratings added up", "评分总和"),
        answer -> product(Text.of(answer.answer()), count(answer), value(answer)));
  }

  /** What the part comes to, N·ȳ. */
  Step total() {
    Step mean =
        quotient(Text.of("mean of " + title.en(), title.zh() + "平均分"), sumOfValues(), rated());
    return product(Text.of("size × mean", "人数 × 平均分"), size, mean);
  }

  /** The variance of that, N²·(1 − n/N)·s²/n = N·(N − n)·s²/n; of at least two ratings. */
  Step variance() {
    Step squares =
        added(
            Text.of("squares added up", "平方和"),
            answer ->
                product(Text.of(answer.answer()), count(answer), value(answer), value(answer)));
    Step correction =
        quotient(
            Text.of("square of the sum ÷ ratings", "总和的平方 ÷ 有效评分数"),
            square(Text.of("square of the sum", "总和的平方"), sumOfValues()),
            rated());
    Step spread =
        quotient(
            Text.of("variance of the ratings", "评分方差"),
            difference(Text.of("squared deviations", "离差平方和"), squares, correction),
            difference(Text.of("ratings less one", "有效评分数减一"), rated(), Steps.ONE));
    return quotient(
        Text.of("variance of " + title.en(), title.zh() + "的方差"),
        product(
            Text.of("N(N − n)s²"),
            size,
            difference(Text.of("not drawn", "未抽到的人数"), size, rated()),
            spread),
        rated());
  }
}
