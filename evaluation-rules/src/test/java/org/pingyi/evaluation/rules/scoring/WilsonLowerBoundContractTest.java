package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.ScoringContract;

class WilsonLowerBoundContractTest extends ScoringContract {
  WilsonLowerBoundContractTest() {
    super(new WilsonLowerBound(), "", "confidence: 97.5%", "confidence: 2/3");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.hasAttitude(scale, Attitude.POSITIVE);
  }
}
