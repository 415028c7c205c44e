package org.pingyi.evaluation.rules.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.rules.difference.Compared;
import org.pingyi.evaluation.rules.difference.Differences;

/**
 * How what fell short changed on the whole, beside the rest: what all share is not due to what was
 * put right.
 *
 * @param chosen what fell short and has ratings on both sides
 * @param others the rest that has
 * @param regression what regression to the mean brings; none where nobody can tell
 */
record Changes(List<Compared> chosen, List<Compared> others, Optional<Regression> regression) {

  private static final Answer NOTHING_CHOSEN =
      new Answer.NotApplicable(
          Text.of(
              "of what both reports have, the earlier one says of nothing that it has to be put"
                  + " right, and that is rated in both",
              "在两份报告共有的内容中，前一份报告未提出两次都有有效评分的须整改内容"));

  private static final Answer NOTHING_ELSE =
      new Answer.NotApplicable(Text.of("there is nothing else to compare with", "没有其他内容可供对照"));

  private static final Answer TOO_FEW =
      new Answer.NotApplicable(
          Text.of(
              "with fewer than "
                  + Regression.LEAST
                  + " criteria of objects nobody can tell how much of that chance did the first time",
              "不足 " + Regression.LEAST + " 项，无从估计前一次有多少出于偶然"));

  static Changes of(List<Compared> chosen, List<Compared> others) {
    List<Compared> first = chosen.stream().filter(Changes::isRated).toList();
    List<Compared> rest = others.stream().filter(Changes::isRated).toList();
    return new Changes(
        first, rest, Regression.of(Stream.concat(first.stream(), rest.stream()).toList()));
  }

  private static boolean isRated(Compared each) {
    return each.one().knowsPositive()
        && each.with().knowsPositive()
        && each.one().cell().rated() > 0
        && each.with().cell().rated() > 0;
  }

  List<Figure> figures() {
    Text titleOfChosen =
        Text.of(
            "mean change of the positive share of what fell short (" + chosen.size() + ")",
            "须整改内容（" + chosen.size() + " 项）满意占比的平均变化");
    if (chosen.isEmpty()) {
      return List.of(of("change-of-what-fell-short", titleOfChosen, NOTHING_CHOSEN));
    }
    Text titleOfOthers =
        Text.of(
            "mean change of the positive share of the rest (" + others.size() + ")",
            "其余内容（" + others.size() + " 项）满意占比的平均变化");
    Text beyond =
        Text.of(
            "the one less the other: what both have in common is not due to what was put right",
            "二者之差：二者共有的变化并非整改所致");
    Text moved =
        Text.of(
            "of the change of what fell short, to be expected although nothing was put right: what"
                + " was found because it was low comes nearer to the mean by itself (regression to"
                + " the mean)",
            "须整改内容的平均变化中，即使未作整改也会出现的部分：因偏低而被列出的，下一次自会向平均靠拢（均值回归）");
    Step change = change(chosen);
    return List.of(
        of("change-of-what-fell-short", titleOfChosen, known(change)),
        of(
            "change-of-the-rest",
            titleOfOthers,
            others.isEmpty() ? NOTHING_ELSE : known(change(others))),
        of(
            "change-beyond-the-rest",
            beyond,
            others.isEmpty()
                ? NOTHING_ELSE
                : known(
                    Steps.difference(
                        Text.of("beyond the rest", "超出其余的部分"), change, change(others)))),
        of("change-by-regression", moved, regression.map(this::byRegression).orElse(TOO_FEW)));
  }

  private static Figure of(String id, Text title, Answer answer) {
    return new Figure(id, title, Figure.Of.ALL, answer);
  }

  private static Answer known(Step step) {
    return Answer.Known.of(step, Differences.DECIMALS);
  }

  private Answer byRegression(Regression of) {
    return known(mean(chosen.stream().map(of::of).toList()));
  }

  private static Step change(List<Compared> all) {
    return mean(
        all.stream()
            .map(
                one ->
                    Steps.difference(Text.of("change", "变化"), after(one), Regression.before(one)))
            .toList());
  }

  private static Step after(Compared one) {
    return Regression.shortened(
        Steps.quotient(
            Text.of("positive share after", "此后满意占比"), one.one().positive(), one.one().rated()));
  }

  private static Step mean(List<Step> all) {
    return Steps.quotient(
        Text.of("mean", "平均"),
        Steps.sum(Text.of("together", "合计"), all),
        Given.constant(Text.of("number", "项数"), all.size()));
  }
}
