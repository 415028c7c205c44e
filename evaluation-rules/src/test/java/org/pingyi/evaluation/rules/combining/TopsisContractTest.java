package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.testkit.CombiningContract;

class TopsisContractTest extends CombiningContract {
  TopsisContractTest() {
    super(new Topsis(), "", "when-missing: incomplete");
  }
}
