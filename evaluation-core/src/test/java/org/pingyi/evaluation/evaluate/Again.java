package org.pingyi.evaluation.evaluate;

import java.util.List;
import java.util.function.Consumer;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ReevaluatingStatistic;
import org.pingyi.evaluation.rule.Reevaluation;

/** Makes the evaluation again as a test wants it, and gives no figure. */
@Identified(id = "again", version = "1", en = "again", zh = "again")
record Again(Consumer<Reevaluation> asking) implements ReevaluatingStatistic<NoParameters> {

  @Override
  public List<Figure> calculate(
      List<EvaluatedObject> objects, Reevaluation again, NoParameters parameters) {
    asking.accept(again);
    return List.of();
  }
}
