package org.pingyi.evaluation.rules.grading;

import java.util.List;
import org.pingyi.evaluation.testkit.GradingContract;

class PercentileContractTest extends GradingContract {
  PercentileContractTest() {
    super(
        new Percentile(),
        List.of("from-percentile: 80", "from-percentile: 33.3", ""),
        "",
        "ties: none",
        "ties: all");
  }
}
