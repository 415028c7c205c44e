package org.pingyi.evaluation.rules.trigger;

import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.TriggerContract;

class DissatisfactionRateContractTest extends TriggerContract {
  DissatisfactionRateContractTest() {
    super(new DissatisfactionRate(), "above: 20%\ndue-within: 15 working days", "above: 0%");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.hasAttitude(scale, Attitude.NEGATIVE);
  }
}
