package org.pingyi.evaluation.rules.paper;

import org.pingyi.evaluation.testkit.PaperContract;

class MinimumTimeContractTest extends PaperContract {
  MinimumTimeContractTest() {
    super(
        new MinimumTime(),
        "seconds: 60",
        "seconds: 20\nper-object: true\nthen: reject",
        "seconds: 5\nwithout-time: catch",
        "seconds: 45\nthen: flag",
        "seconds: 45\nwithout-time: catch\nthen: flag");
  }
}
