package org.pingyi.evaluation.rules.weighting;

import org.pingyi.evaluation.testkit.WeightingContract;

class EqualWeightsContractTest extends WeightingContract {
  EqualWeightsContractTest() {
    super(new EqualWeights());
  }
}
