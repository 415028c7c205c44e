package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Compares two reports, before and after (两次评议比较): gives figures of how far the ratings of one are
 * from those of the other. It takes no part in an evaluation: somebody asks for it who has two
 * reports.
 *
 * {@snippet class="MoreRatings" region="rule"}
 *
 * @param <P> the record of parameters; its references are to criteria and groups of the reports
 */
@Experimental
public non-sealed interface ReportComparison<P extends Record> extends Rule<P> {

  /**
   * Compares two reports.
   *
   * @param cells what both reports have, in the order of the later one: of each object and leaf all
   *     groups together, and then each group by itself; perhaps none
   * @param parameters the parameters
   * @return the figures in the order in which they are told; of those with one id each describes
   *     something else that both reports have
   */
  List<Figure> compare(List<BeforeAndAfter> cells, P parameters);
}
