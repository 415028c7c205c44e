package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.testkit.CombiningContract;

class MinimumContractTest extends CombiningContract {
  MinimumContractTest() {
    super(new Minimum(), "", "when-missing: incomplete", "when-missing: zero");
  }
}
