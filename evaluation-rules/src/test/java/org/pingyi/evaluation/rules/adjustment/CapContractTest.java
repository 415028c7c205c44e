package org.pingyi.evaluation.rules.adjustment;

import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.AdjustmentContract;

class CapContractTest extends AdjustmentContract {
  CapContractTest() {
    super(
        new Cap(),
        "at: 50\nreason: capped",
        "at: 59.9\nwhen: { satisfaction-below: 60% }\nreason: { en: capped, zh: 封顶 }",
        "at: 20\nwhen: { criterion: criterion-3, satisfaction-below: 1/2, satisfaction-at-least: 10%, group: group-2 }\nreason: capped");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.conditionFits(scale, parameters);
  }
}
