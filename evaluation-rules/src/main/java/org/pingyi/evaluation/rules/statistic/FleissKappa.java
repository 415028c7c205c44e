package org.pingyi.evaluation.rules.statistic;

import static org.pingyi.evaluation.rules.Steps.difference;
import static org.pingyi.evaluation.rules.Steps.product;
import static org.pingyi.evaluation.rules.Steps.quotient;
import static org.pingyi.evaluation.rules.Steps.square;
import static org.pingyi.evaluation.rules.Steps.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code fleiss-kappa} (弗莱斯 κ): how far raters give the same answers to a leaf, beyond what chance
 * would do: κ = (P − Pe) / (1 − Pe), P being the share of pairs of answers on one object that are
 * the same, averaged over the objects, and Pe the sum of the squared shares of the answers. The
 * raters of one object need not be those of another, but each object needs the same number of
 * answers, at least 2. See J. L. Fleiss, Measuring nominal scale agreement among many raters,
 * Psychological Bulletin 76 (1971), 378–382. Answers without a value count as answers. Six
 * decimals.
 */
@Identified(id = "fleiss-kappa", version = "1.0", en = "Fleiss' kappa", zh = "弗莱斯 κ 系数")
public final class FleissKappa implements TallyStatistic<FleissKappa.Parameters> {

  /**
   * The parameters.
   *
   * @param group whose answers are looked at; without it those of all groups
   */
  public record Parameters(
      @Meaning(
              en = "Whose answers are looked at; without it those of all groups.",
              zh = "考察哪个评议主体的回答；省略时为全部主体。")
          Optional<Reference.ToGroup> group) {}

  private static final int DECIMALS = 6;

  /** Creates the rule. */
  public FleissKappa() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, Parameters parameters) {
    if (objects.isEmpty()) {
      return List.of();
    }
    return objects.get(0).leaves().stream()
        .map(leaf -> figure(objects, leaf, parameters.group()))
        .toList();
  }

  private static Figure figure(
      List<EvaluatedObject> objects, LeafCriterion leaf, Optional<Reference.ToGroup> group) {
    List<Counted> counted =
        objects.stream()
            .map(each -> new Counted(each, leaf, group.map(by -> each.group(by.id()))))
            .toList();
    Figure.Of all = Figure.Of.ALL.criterion(leaf.id());
    return new Figure(
        "kappa",
        Text.of("agreement beyond chance, kappa", "超出偶然的一致程度 κ"),
        group.map(by -> all.group(by.id())).orElse(all),
        kappa(counted));
  }

  private static Answer kappa(List<Counted> objects) {
    long answered = objects.get(0).cell().answered();
    if (answered < 2 || objects.stream().anyMatch(each -> each.cell().answered() != answered)) {
      return new Answer.NotApplicable(
          Text.of("not all objects have the same number of answers, at least 2", "各对象的作答数不等或少于 2"));
    }
    Map<String, List<Given>> counts = new LinkedHashMap<>();
    List<Step> agreeing = objects.stream().map(object -> agreement(object, counts)).toList();
    Step observed =
        quotient(
            Text.of("observed agreement", "观察一致性"),
            sum(Text.of("together", "合计"), agreeing),
            Given.constant(Text.of("objects", "对象数"), objects.size()));
    Given all =
        Steps.number(Text.of("all answers", "作答总数"), Fraction.of(answered).times(objects.size()));
    Step chance =
        sum(
            Text.of("agreement by chance", "偶然一致性"),
            counts.values().stream().map(each -> squared(each, all)).toList());
    if (chance.result().equals(Fraction.ONE)) {
      return new Answer.NotApplicable(
          Text.of("all answers are the same, so chance explains them", "所有回答相同，无法与偶然区分"));
    }
    return Answer.Known.of(
        quotient(
            Text.of("beyond chance", "超出偶然"),
            difference(Text.of("reached", "达到"), observed, chance),
            difference(Text.of("possible", "可能"), Steps.ONE, chance)),
        DECIMALS);
  }

  /** How many pairs of answers on one object are the same; notes the counts by answer. */
  private static Step agreement(Counted object, Map<String, List<Given>> counts) {
    Cell cell = object.cell();
    List<Operand> pairs = new ArrayList<>();
    for (OptionCount answer : cell.counts()) {
      Given count = object.in(Given.count(cell, answer));
      if (answer.count() > 0) {
        pairs.add(pairs(count));
      }
      counts.computeIfAbsent(answer.answer(), each -> new ArrayList<>()).add(count);
    }
    return quotient(
        object.object().object().title(),
        sum(Text.of("agreeing pairs", "一致的配对数"), pairs),
        pairs(object.in(Given.answered(cell))));
  }

  private static Step pairs(Given count) {
    return product(
        Text.of("pairs", "配对数"), count, difference(Text.of("others", "其余"), count, Steps.ONE));
  }

  private static Step squared(List<Given> counts, Given all) {
    Step times = sum(Text.of("times given", "选择次数"), counts);
    return square(Text.of("share squared", "占比平方"), quotient(Text.of("share", "占比"), times, all));
  }
}
