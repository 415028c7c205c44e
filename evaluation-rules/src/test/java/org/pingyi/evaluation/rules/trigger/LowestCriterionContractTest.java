package org.pingyi.evaluation.rules.trigger;

import org.pingyi.evaluation.testkit.TriggerContract;

class LowestCriterionContractTest extends TriggerContract {
  LowestCriterionContractTest() {
    super(new LowestCriterion(), "below: 60\ndue-within: P1M");
  }
}
