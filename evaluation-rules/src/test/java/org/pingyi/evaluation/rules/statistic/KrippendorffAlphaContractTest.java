package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.model.Scale;
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

  /** Ratios need values from 0. */
  @Override
  protected boolean fits(Scale scale, String parameters) {
    return !parameters.contains("ratio")
        || scale.least().map(least -> least.signum() >= 0).orElse(true);
  }
}
