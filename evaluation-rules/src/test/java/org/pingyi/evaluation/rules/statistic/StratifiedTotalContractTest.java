package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.testkit.StatisticContract;

class StratifiedTotalContractTest extends StatisticContract {
  StratifiedTotalContractTest() {
    super(
        new StratifiedTotal(),
        "sizes: { group-1: 100000000000000, group-2: 100000000000000 }",
        "group: group-2\nsizes: { stratum-1: 20, stratum-2: 20 }");
  }

  /** Only a group that has strata can be looked at by its strata. */
  @Override
  protected boolean fits(RaterGroup group, String parameters) {
    return !parameters.startsWith("group: " + group.id()) || !group.strata().isEmpty();
  }
}
