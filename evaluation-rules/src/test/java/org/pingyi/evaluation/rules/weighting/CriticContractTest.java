package org.pingyi.evaluation.rules.weighting;

import org.pingyi.evaluation.testkit.WeightingContract;

class CriticContractTest extends WeightingContract {
  CriticContractTest() {
    super(new Critic());
  }
}
