package org.pingyi.evaluation.rules.weighting;

import org.pingyi.evaluation.testkit.WeightingContract;

class AhpContractTest extends WeightingContract {
  AhpContractTest() {
    super(
        new Ahp(),
        "judgements: { criterion-1 > criterion-2: 3, criterion-1 > criterion-3: 5, criterion-2 > criterion-3: 2 }",
        "triangle: [[1/3, 1], [2]]",
        "triangle: [[9, 9], [9]]\nallow-inconsistent: true");
  }
}
