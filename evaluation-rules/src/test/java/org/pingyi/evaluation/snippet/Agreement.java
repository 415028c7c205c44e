package org.pingyi.evaluation.snippet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

// @start region="rule"
/**
 * How far raters agree on a criterion beyond chance: kappa, as in J. L. Fleiss, Measuring nominal
 * scale agreement among many raters, Psychological Bulletin 76 (1971), 378–382.
 */
public final class Agreement implements TallyStatistic<NoParameters> {

  private static final Given ONE = Given.constant(Text.of("all", "全部"), 1);

  @Override
  public RuleInfo info() {
    return RuleInfo.of("agreement", "1.0", Text.of("Agreement", "评议一致性"));
  }

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, NoParameters parameters) {
    List<LeafCriterion> leaves = objects.isEmpty() ? List.of() : objects.get(0).leaves();
    return leaves.stream()
        .map(
            leaf ->
                new Figure(
                    "kappa",
                    Text.of("agreement beyond chance", "超出偶然的一致程度"),
                    Figure.Of.ALL.criterion(leaf.id()),
                    kappa(objects, leaf)))
        .toList();
  }

  private static Answer kappa(List<EvaluatedObject> objects, LeafCriterion leaf) {
    long answered = objects.get(0).pooled(leaf.id()).answered();
    if (answered < 2
        || objects.stream().anyMatch(each -> each.pooled(leaf.id()).answered() != answered)) {
      return new Answer.NotApplicable(
          Text.of("not all objects have the same number of answers, at least 2", "各对象的作答数不等或少于 2"));
    }
    List<Step> agreeing = new ArrayList<>();
    Map<String, List<Given>> counts = new LinkedHashMap<>();
    for (EvaluatedObject object : objects) {
      Cell cell = object.pooled(leaf.id());
      List<Step> pairs = new ArrayList<>();
      for (OptionCount answer : cell.counts()) {
        Given count = Given.count(cell, answer).in(object.object(), leaf);
        pairs.add(pairs(count));
        counts.computeIfAbsent(answer.answer(), each -> new ArrayList<>()).add(count);
      }
      agreeing.add(
          step(
              object.object().title(),
              Operation.QUOTIENT,
              step(Text.of("agreeing pairs", "一致的配对数"), Operation.SUM, pairs),
              pairs(Given.answered(cell).in(object.object(), leaf))));
    }
    Step observed =
        step(
            Text.of("observed agreement", "观察一致性"),
            Operation.QUOTIENT,
            step(Text.of("together", "合计"), Operation.SUM, agreeing),
            Given.constant(Text.of("objects", "对象数"), objects.size()));
    Given all = Given.other(Text.of("answers", "作答总数"), Fraction.of(answered * objects.size()));
    Step chance =
        step(
            Text.of("agreement by chance", "偶然一致性"),
            Operation.SUM,
            counts.values().stream().map(each -> squared(each, all)).toList());
    if (chance.result().equals(Fraction.ONE)) {
      return new Answer.NotApplicable(Text.of("all answers are the same", "所有回答相同"));
    }
    Step kappa =
        step(
            Text.of("beyond chance", "超出偶然"),
            Operation.QUOTIENT,
            step(Text.of("reached", "达到"), Operation.DIFFERENCE, observed, chance),
            step(Text.of("possible", "可能"), Operation.DIFFERENCE, ONE, chance));
    return Answer.Known.of(kappa, 3);
  }

  private static Step pairs(Given count) {
    Step others = step(Text.of("others", "其余"), Operation.DIFFERENCE, count, ONE);
    return step(Text.of("pairs", "配对数"), Operation.PRODUCT, count, others);
  }

  private static Step squared(List<Given> counts, Given all) {
    Step sum = step(Text.of("times given", "选择次数"), Operation.SUM, counts);
    Step share = step(Text.of("share", "占比"), Operation.QUOTIENT, sum, all);
    return step(Text.of("share squared", "占比平方"), Operation.PRODUCT, share, share);
  }

  private static Step step(Text name, Operation operation, Operand... operands) {
    return step(name, operation, List.of(operands));
  }

  private static Step step(Text name, Operation operation, List<? extends Operand> operands) {
    return Step.of(name, operation, operands);
  }
}
// @end
