package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class FleissKappaContractTest extends StatisticContract {
  FleissKappaContractTest() {
    super(new FleissKappa(), "", "group: group-1");
  }
}
