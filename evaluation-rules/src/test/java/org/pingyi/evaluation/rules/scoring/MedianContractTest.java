package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class MedianContractTest extends ScoringContract {
  MedianContractTest() {
    super(new Median());
  }
}
