package org.pingyi.evaluation.rules.trigger;

import org.pingyi.evaluation.testkit.TriggerContract;

class DissatisfactionRateContractTest extends TriggerContract {
  DissatisfactionRateContractTest() {
    super(new DissatisfactionRate(), "above: 20%\ndue-within: 15 working days", "above: 0%");
  }
}
