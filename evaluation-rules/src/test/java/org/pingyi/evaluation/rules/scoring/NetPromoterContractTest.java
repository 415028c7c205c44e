package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class NetPromoterContractTest extends ScoringContract {
  NetPromoterContractTest() {
    super(
        new NetPromoter(),
        "",
        "promoters-from: 80\ndetractors-to: 60",
        "promoters-from: 0.5\ndetractors-to: 0");
  }
}
