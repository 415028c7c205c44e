package org.pingyi.evaluation.rules.adjustment;

import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.AdjustmentContract;

class BonusContractTest extends AdjustmentContract {
  BonusContractTest() {
    super(
        new Bonus(),
        "points: 2.5\nreason: bonus",
        "points: 30\nup-to: 60\nwhen: { objects: { honour: yes } }\nreason: { en: bonus, zh: 加分 }",
        "points: 5\nup-to: 100\nwhen: { criterion: criterion-3, satisfaction-at-least: 1/3, group: group-1 }\nreason: bonus");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.conditionFits(scale, parameters);
  }
}
