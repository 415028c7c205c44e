package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class SampleSizesContractTest extends StatisticContract {
  SampleSizesContractTest() {
    super(new SampleSizes());
  }
}
