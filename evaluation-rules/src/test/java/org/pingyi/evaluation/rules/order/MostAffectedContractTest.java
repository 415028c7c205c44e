package org.pingyi.evaluation.rules.order;

import org.pingyi.evaluation.testkit.OrderContract;

class MostAffectedContractTest extends OrderContract {
  MostAffectedContractTest() {
    super(new MostAffected());
  }
}
