package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class StratifiedTotalContractTest extends StatisticContract {
  StratifiedTotalContractTest() {
    super(
        new StratifiedTotal(),
        "sizes: [ { id: group-1, size: 100000000000000 }, { id: group-2, size: 100000000000000 } ]",
        "group: group-2\nsizes: [ { id: stratum-1, size: 20 }, { id: stratum-2, size: 20 } ]",
        "group: group-1");
  }
}
