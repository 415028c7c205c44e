package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class ModeContractTest extends ScoringContract {
  ModeContractTest() {
    super(new Mode(), "", "ties: highest", "ties: mean");
  }
}
