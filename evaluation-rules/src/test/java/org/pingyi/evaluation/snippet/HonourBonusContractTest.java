package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.AdjustmentContract;

class HonourBonusContractTest extends AdjustmentContract {
  HonourBonusContractTest() {
    super(new HonourBonus(), "attribute: honour\npoints: 2.5");
  }
}
