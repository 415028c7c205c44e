package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class IntraclassCorrelationContractTest extends StatisticContract {
  IntraclassCorrelationContractTest() {
    super(new IntraclassCorrelation(), "", "group: group-2");
  }
}
