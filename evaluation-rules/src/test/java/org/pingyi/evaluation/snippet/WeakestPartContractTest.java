package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.CombiningContract;

class WeakestPartContractTest extends CombiningContract {
  WeakestPartContractTest() {
    super(new WeakestPart());
  }
}
