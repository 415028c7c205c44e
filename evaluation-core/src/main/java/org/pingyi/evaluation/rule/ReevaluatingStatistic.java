package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A statistic that asks what would have come out with other weights or other ballots, such as how
 * sure ranks are.
 *
 * @param <P> the record of parameters
 */
@Experimental
public non-sealed interface ReevaluatingStatistic<P extends Record> extends Statistic<P> {

  /**
   * Calculates the figures.
   *
   * @param objects all objects in the order of the report, those without a score too; perhaps none
   * @param again the evaluation, to be made again
   * @param parameters the parameters
   * @return the figures in the order in which they are reported; of those with one id each
   *     describes something else
   */
  List<Figure> calculate(List<EvaluatedObject> objects, Reevaluation again, P parameters);
}
