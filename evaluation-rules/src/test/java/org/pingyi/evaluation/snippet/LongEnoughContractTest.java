package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.PaperContract;

class LongEnoughContractTest extends PaperContract {
  LongEnoughContractTest() {
    super(new LongEnough(), "seconds: 100");
  }
}
