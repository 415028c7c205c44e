package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class DistributionWeightedContractTest extends ScoringContract {
  DistributionWeightedContractTest() {
    super(
        new DistributionWeighted(),
        "values: { option-1: 100, option-2: -0.5 }",
        "values: { option-3: 7 }");
  }
}
