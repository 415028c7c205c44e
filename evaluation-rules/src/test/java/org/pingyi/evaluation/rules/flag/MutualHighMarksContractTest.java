package org.pingyi.evaluation.rules.flag;

import org.pingyi.evaluation.testkit.FlagContract;

class MutualHighMarksContractTest extends FlagContract {
  MutualHighMarksContractTest() {
    super(new MutualHighMarks(), "", "above-others: 0%", "above-others: 1/3");
  }
}
