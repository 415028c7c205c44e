package org.pingyi.evaluation.rules.adjustment;

import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.AdjustmentContract;

class VetoContractTest extends AdjustmentContract {
  VetoContractTest() {
    super(
        new Veto(),
        "when: { criterion: criterion-3, satisfaction-below: 50% }\ngrade: grade-2",
        "when: { criterion: criterion-1, satisfaction-below: 1/3, group: group-2 }\ngrade: grade-3");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.hasAttitude(scale, Attitude.POSITIVE);
  }
}
