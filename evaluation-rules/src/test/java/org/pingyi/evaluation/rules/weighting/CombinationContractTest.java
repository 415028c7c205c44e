package org.pingyi.evaluation.rules.weighting;

import org.pingyi.evaluation.testkit.WeightingContract;

class CombinationContractTest extends WeightingContract {
  CombinationContractTest() {
    super(
        new Combination(),
        "objective: entropy",
        "objective: critic\nby: linear",
        "objective: critic\nby: linear\nwritten-share: 80%");
  }
}
