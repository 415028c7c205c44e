package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.ScoringContract;

class NetSatisfactionContractTest extends ScoringContract {
  NetSatisfactionContractTest() {
    super(new NetSatisfaction());
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.hasAttitude(scale, Attitude.POSITIVE, Attitude.NEGATIVE);
  }
}
