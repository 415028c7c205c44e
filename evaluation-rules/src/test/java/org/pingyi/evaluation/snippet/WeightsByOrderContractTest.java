package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.WeightingContract;

class WeightsByOrderContractTest extends WeightingContract {
  WeightsByOrderContractTest() {
    super(new WeightsByOrder());
  }
}
