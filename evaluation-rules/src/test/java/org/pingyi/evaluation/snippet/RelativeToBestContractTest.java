package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.CombiningContract;

class RelativeToBestContractTest extends CombiningContract {
  RelativeToBestContractTest() {
    super(new RelativeToBest());
  }
}
