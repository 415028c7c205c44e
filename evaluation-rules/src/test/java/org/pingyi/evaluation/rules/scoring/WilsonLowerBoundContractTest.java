package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class WilsonLowerBoundContractTest extends ScoringContract {
  WilsonLowerBoundContractTest() {
    super(new WilsonLowerBound(), "", "confidence: 97.5%", "confidence: 2/3");
  }
}
