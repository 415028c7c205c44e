package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.OrderContract;

class MostVoicesContractTest extends OrderContract {
  MostVoicesContractTest() {
    super(new MostVoices());
  }
}
