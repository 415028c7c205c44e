package org.pingyi.evaluation.rules.weighting;

import org.pingyi.evaluation.testkit.WeightingContract;

class EntropyContractTest extends WeightingContract {
  EntropyContractTest() {
    super(new Entropy());
  }
}
