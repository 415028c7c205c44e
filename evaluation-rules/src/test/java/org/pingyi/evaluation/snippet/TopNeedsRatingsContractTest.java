package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.AdjustmentContract;

class TopNeedsRatingsContractTest extends AdjustmentContract {
  TopNeedsRatingsContractTest() {
    super(new TopNeedsRatings(), "at-least: 3");
  }
}
