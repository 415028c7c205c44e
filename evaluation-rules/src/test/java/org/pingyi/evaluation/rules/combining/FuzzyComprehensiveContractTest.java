package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.testkit.CombiningContract;

class FuzzyComprehensiveContractTest extends CombiningContract {
  FuzzyComprehensiveContractTest() {
    super(
        new FuzzyComprehensive(),
        "",
        "operator: max-min\nwhen-missing: incomplete",
        "operator: max-product",
        "operator: bounded-sum");
  }
}
