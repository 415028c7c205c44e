package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Experimental;

/**
 * A statistic that reads papers: what a rater answered here is held against what the same rater
 * answered there, or against what others did. A report that is made from counts alone leaves it
 * out, and says so.
 *
 * {@snippet class="Halves" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Experimental
public non-sealed interface PaperStatistic<P extends Record> extends Statistic<P> {

  /**
   * Begins to read the papers of an evaluation.
   *
   * @param evaluated what was evaluated, with all that was decided
   * @param parameters the parameters
   * @return what reads the papers, and gives the figures in the order in which they are reported;
   *     of those with one id each describes something else
   */
  PaperReader<Figure> open(EvaluatedScheme evaluated, P parameters);
}
