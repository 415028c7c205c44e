package org.pingyi.evaluation.rules.order;

import org.pingyi.evaluation.testkit.OrderContract;

class MostDissatisfiedContractTest extends OrderContract {
  MostDissatisfiedContractTest() {
    super(new MostDissatisfied());
  }
}
