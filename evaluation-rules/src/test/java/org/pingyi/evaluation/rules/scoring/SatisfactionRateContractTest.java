package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class SatisfactionRateContractTest extends ScoringContract {
  SatisfactionRateContractTest() {
    super(new SatisfactionRate(), "", "of: answered", "of: ballots");
  }
}
