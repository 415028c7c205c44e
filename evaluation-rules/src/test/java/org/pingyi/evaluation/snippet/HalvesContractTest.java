package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.StatisticContract;

class HalvesContractTest extends StatisticContract {
  HalvesContractTest() {
    super(new Halves());
  }
}
