package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.testkit.CombiningContract;

class WeightedGeometricMeanContractTest extends CombiningContract {
  WeightedGeometricMeanContractTest() {
    super(new WeightedGeometricMean(), "", "when-missing: incomplete", "when-missing: zero");
  }
}
