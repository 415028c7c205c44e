package org.pingyi.evaluation.rules.adjustment;

import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.AdjustmentContract;

class DeductionContractTest extends AdjustmentContract {
  DeductionContractTest() {
    super(
        new Deduction(),
        "points: 2.5\nreason: deducted",
        "points: 30\ndown-to: 20\nwhen: { objects: { honour: yes }, satisfaction-below: 90% }\nreason: deducted",
        "points: 5\ndown-to: 0\nwhen: { criterion: criterion-2, satisfaction-below: 1/2 }\nreason: { en: deducted, zh: 扣分 }");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.conditionFits(scale, parameters);
  }
}
