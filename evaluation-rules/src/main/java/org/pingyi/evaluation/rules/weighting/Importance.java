package org.pingyi.evaluation.rules.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rules.Column;
import org.pingyi.evaluation.rules.Steps;

/**
 * Weights from the scores themselves: each criterion weighs its share of what all criteria say
 * about the objects. Only objects with a score on every criterion are looked at, at least two of
 * them, and a criterion that does not tell them apart has no weight, so that there are none.
 */
final class Importance {

  private static final Text TOO_FEW =
      Text.of("fewer than two objects have a score on every criterion", "各项内容都有得分的对象不足两个");

  private Importance() {}

  /**
   * Gives weights.
   *
   * @param refused why scores cannot be weighed by, if that is so; asked where objects differ
   * @param measure what each criterion says, for the columns of all criteria
   */
  static Weighing weigh(
      List<List<Part>> objects,
      Function<List<Column>, Optional<Text>> refused,
      Function<List<Column>, List<Step>> measure) {
    List<List<Part>> complete =
        objects.stream()
            .filter(object -> object.stream().allMatch(part -> part.score().isPresent()))
            .toList();
    if (complete.size() < 2) {
      return Weighing.notApplicable(TOO_FEW);
    }
    List<Column> columns = Column.of(complete);
    Optional<Text> why =
        columns.stream()
            .filter(column -> !column.differs())
            .findFirst()
            .map(column -> same(column.title()))
            .or(() -> refused.apply(columns));
    return why.map(Weighing::notApplicable).orElseGet(() -> shares(measure.apply(columns)));
  }

  private static Text same(Text title) {
    return Text.of(
        "all objects have the same score on " + title.en() + ", which then says nothing",
        "全部对象的" + title.zh() + "得分相同，该项内容不提供信息");
  }

  /** Each of several steps divided by all of them together. */
  static Weighing shares(List<Step> measures) {
    Optional<Step> nothing =
        measures.stream().filter(measure -> measure.result().signum() <= 0).findFirst();
    if (nothing.isPresent()) {
      return none(nothing.get().name());
    }
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      Step measure = measures.get(i);
      List<Operand> all = new ArrayList<>();
      measures.forEach(each -> all.add(Given.other(each.name(), each.result())));
      all.set(i, measure);
      Step sum = Steps.sum(Text.of("together", "合计"), all);
      Step share =
          Column.settled(
              Text.of("weight", "权重"),
              Steps.quotient(Text.of("share of all", "所占比例"), measure, sum));
      if (share.result().signum() == 0) {
        return none(measure.name());
      }
      weights.add(new Weight(share.result(), () -> share));
    }
    return Weighing.of(weights);
  }

  private static Weighing none(Text what) {
    return Weighing.notApplicable(
        Text.of("there is no " + what.en() + " to weigh by", what.zh() + "为零，无从赋权"));
  }
}
