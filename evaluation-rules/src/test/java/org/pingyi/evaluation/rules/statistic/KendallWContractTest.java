package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class KendallWContractTest extends StatisticContract {
  KendallWContractTest() {
    super(new KendallW(), "", "group: group-1");
  }
}
