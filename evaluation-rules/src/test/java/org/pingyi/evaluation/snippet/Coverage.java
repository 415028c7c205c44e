package org.pingyi.evaluation.snippet;

import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.TallyStatistic;

// @start region="rule"
/** Which share of the objects anybody rated, criterion by criterion. */
@Identified(id = "coverage", version = "1.0", en = "Coverage", zh = "评定覆盖率")
public final class Coverage implements TallyStatistic<NoParameters> {

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, NoParameters parameters) {
    List<LeafCriterion> leaves = objects.isEmpty() ? List.of() : objects.get(0).leaves();
    return leaves.stream().map(leaf -> coverage(objects, leaf)).toList();
  }

  private static Figure coverage(List<EvaluatedObject> objects, LeafCriterion leaf) {
    long rated = objects.stream().filter(each -> each.pooled(leaf.id()).rated() > 0).count();
    Text title = Text.of("share of the objects that are rated", "有人评定的对象占比");
    Step share =
        Step.of(
            title,
            Step.Operation.QUOTIENT,
            List.of(
                Given.other(Text.of("rated objects", "有人评定的对象数"), Fraction.of(rated)),
                Given.other(Text.of("objects", "对象数"), Fraction.of(objects.size()))));
    Figure.Of of = Figure.Of.ALL.criterion(leaf.id());
    return new Figure("coverage", title, of, Figure.Answer.Known.of(share, 3));
  }
}
// @end
