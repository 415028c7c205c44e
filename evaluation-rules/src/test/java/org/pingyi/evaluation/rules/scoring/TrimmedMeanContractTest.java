package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class TrimmedMeanContractTest extends ScoringContract {
  TrimmedMeanContractTest() {
    super(new TrimmedMean(), "trim: 10%", "trim: 50%");
  }
}
