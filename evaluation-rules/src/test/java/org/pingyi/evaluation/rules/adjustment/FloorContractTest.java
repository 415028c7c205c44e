package org.pingyi.evaluation.rules.adjustment;

import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.AdjustmentContract;

class FloorContractTest extends AdjustmentContract {
  FloorContractTest() {
    super(
        new Floor(),
        "at: 50\nreason: raised",
        "at: 60\nwhen: { objects: { honour: yes } }\nreason: { en: raised, zh: 保底 }",
        "at: 80.5\nwhen: { criterion: criterion-1, satisfaction-at-least: 50% }\nreason: raised");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.conditionFits(scale, parameters);
  }
}
