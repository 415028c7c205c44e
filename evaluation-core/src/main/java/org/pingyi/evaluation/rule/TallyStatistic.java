package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A statistic that reads the tally: the counts of all objects, with what came of them.
 *
 * {@snippet class="Coverage" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Experimental
public non-sealed interface TallyStatistic<P extends Record> extends Statistic<P> {

  /**
   * Calculates the figures.
   *
   * @param objects all objects in the order of the report, those without a score too; perhaps none
   * @param parameters the parameters
   * @return the figures in the order in which they are reported; of those with one id each
   *     describes something else
   */
  List<Figure> calculate(List<EvaluatedObject> objects, P parameters);
}
