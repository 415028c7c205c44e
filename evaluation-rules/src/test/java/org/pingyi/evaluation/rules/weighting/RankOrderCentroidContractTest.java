package org.pingyi.evaluation.rules.weighting;

import org.pingyi.evaluation.testkit.WeightingContract;

class RankOrderCentroidContractTest extends WeightingContract {
  RankOrderCentroidContractTest() {
    super(new RankOrderCentroid(), "", "order: [criterion-3, criterion-1, criterion-2]");
  }
}
