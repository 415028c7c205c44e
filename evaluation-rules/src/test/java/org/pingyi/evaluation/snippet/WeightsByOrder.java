package org.pingyi.evaluation.snippet;

import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rule.WeightingRule;

// @start region="rule"
/** Criteria weigh as they are listed: of three, the first 3, the second 2, the last 1. */
@Identified(id = "weights-by-order", version = "1.0", en = "Weights by order", zh = "按次序赋权")
public final class WeightsByOrder implements WeightingRule<NoParameters> {

  @Override
  public Weighing weigh(List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
    return Weighing.of(
        IntStream.range(0, criteria.size())
            .mapToObj(before -> weight(criteria.size(), before))
            .toList());
  }

  private static Weight weight(int all, int before) {
    Step step =
        Step.of(
            Text.of("criteria from here on", "由此往后的内容数"),
            Operation.DIFFERENCE,
            List.of(
                Given.constant(Text.of("all criteria", "全部内容数"), all),
                Given.constant(Text.of("criteria before", "在前的内容数"), before)));
    return new Weight(step.result(), () -> step);
  }
}
// @end
