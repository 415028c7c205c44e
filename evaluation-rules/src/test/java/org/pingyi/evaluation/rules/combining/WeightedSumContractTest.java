package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.testkit.CombiningContract;

class WeightedSumContractTest extends CombiningContract {
  WeightedSumContractTest() {
    super(new WeightedSum(), "", "when-missing: incomplete", "when-missing: zero");
  }
}
