package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class WilsonIntervalContractTest extends StatisticContract {
  WilsonIntervalContractTest() {
    super(new WilsonInterval(), "level: both", "confidence: 99.9%");
  }
}
