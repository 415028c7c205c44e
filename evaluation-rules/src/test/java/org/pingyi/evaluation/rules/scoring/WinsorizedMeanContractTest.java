package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class WinsorizedMeanContractTest extends ScoringContract {
  WinsorizedMeanContractTest() {
    super(new WinsorizedMean(), "trim: 10%", "trim: 1/3", "trim: 50%");
  }
}
