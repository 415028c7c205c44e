package org.pingyi.evaluation.evaluate;

import java.util.List;
import java.util.function.Consumer;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ReevaluatingStatistic;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.rule.RuleInfo;

/** Makes the evaluation again as a test wants it, and gives no figure. */
record Again(Consumer<Reevaluation> asking) implements ReevaluatingStatistic<NoParameters> {

  @Override
  public RuleInfo info() {
    return RuleInfo.of("again", "1", Text.of("again"));
  }

  @Override
  public List<Figure> calculate(
      List<EvaluatedObject> objects, Reevaluation again, NoParameters parameters) {
    asking.accept(again);
    return List.of();
  }
}
