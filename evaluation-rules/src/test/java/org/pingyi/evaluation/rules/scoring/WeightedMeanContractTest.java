package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class WeightedMeanContractTest extends ScoringContract {
  WeightedMeanContractTest() {
    super(new WeightedMean());
  }
}
