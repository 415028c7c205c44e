package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.TriggerContract;

class AnyDissatisfiedContractTest extends TriggerContract {
  AnyDissatisfiedContractTest() {
    super(new AnyDissatisfied(), "due-within: 30d");
  }
}
