package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class AggregationLevelsContractTest extends StatisticContract {
  AggregationLevelsContractTest() {
    super(new AggregationLevels());
  }
}
