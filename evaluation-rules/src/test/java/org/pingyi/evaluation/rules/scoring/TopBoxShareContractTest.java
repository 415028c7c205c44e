package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class TopBoxShareContractTest extends ScoringContract {
  TopBoxShareContractTest() {
    super(new TopBoxShare(), "", "boxes: 2", "at-least: 1.5");
  }
}
