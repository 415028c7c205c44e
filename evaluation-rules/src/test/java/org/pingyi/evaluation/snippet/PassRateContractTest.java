package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.ScoringContract;

class PassRateContractTest extends ScoringContract {
  PassRateContractTest() {
    super(new PassRate(), "mark: 60");
  }
}
