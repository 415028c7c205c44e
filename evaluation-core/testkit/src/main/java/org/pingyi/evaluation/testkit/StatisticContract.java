package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.stability.Experimental;

/** What every statistic promises. */
@Experimental
public abstract class StatisticContract extends RuleContract {

  /**
   * Creates the tests of a statistic.
   *
   * @param statistic the statistic
   * @param parameters parameters to test it with, each text one set of them; nothing for a
   *     statistic that has none
   */
  protected StatisticContract(Statistic<?> statistic, String... parameters) {
    super(statistic, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    return List.of(Placement.atTop(Placement.list("statistics", use)));
  }
}
