package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class NetSatisfactionContractTest extends ScoringContract {
  NetSatisfactionContractTest() {
    super(new NetSatisfaction());
  }
}
