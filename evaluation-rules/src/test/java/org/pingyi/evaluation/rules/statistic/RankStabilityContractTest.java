package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class RankStabilityContractTest extends StatisticContract {
  RankStabilityContractTest() {
    super(
        new RankStability(),
        "draws: 10",
        "vary: all-weights\ndraws: 12\nseed: 77",
        "vary: ballots\ndraws: 10\ncertainty: 80%");
  }
}
