package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.testkit.CombiningContract;

class RankSumRatioContractTest extends CombiningContract {
  RankSumRatioContractTest() {
    super(new RankSumRatio(), "", "when-missing: incomplete");
  }
}
