package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class BootstrapIntervalContractTest extends StatisticContract {
  BootstrapIntervalContractTest() {
    super(
        new BootstrapInterval(),
        "level: both\ndraws: 29",
        "of: score\ndraws: 19\nseed: -5",
        "confidence: 50%\ndraws: 39\nlevel: by-group");
  }
}
