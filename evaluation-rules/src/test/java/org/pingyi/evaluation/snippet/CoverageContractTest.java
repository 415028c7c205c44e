package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.StatisticContract;

class CoverageContractTest extends StatisticContract {
  CoverageContractTest() {
    super(new Coverage());
  }
}
