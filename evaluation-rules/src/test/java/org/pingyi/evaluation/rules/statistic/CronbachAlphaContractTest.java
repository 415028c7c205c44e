package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class CronbachAlphaContractTest extends StatisticContract {
  CronbachAlphaContractTest() {
    super(new CronbachAlpha(), "", "group: group-1", "criterion: criterion-3\ngroup: group-2");
  }
}
