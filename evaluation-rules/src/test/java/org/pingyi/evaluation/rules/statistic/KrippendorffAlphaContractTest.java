package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class KrippendorffAlphaContractTest extends StatisticContract {
  KrippendorffAlphaContractTest() {
    super(
        new KrippendorffAlpha(),
        "",
        "level: nominal",
        "level: interval\ngroup: group-1",
        "level: ratio");
  }
}
