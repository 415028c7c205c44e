package org.pingyi.evaluation.rules.flag;

import org.pingyi.evaluation.testkit.FlagContract;

class BurstsContractTest extends FlagContract {
  BurstsContractTest() {
    super(new Bursts(), "", "papers: 2\ntimes: 1", "papers: 3\ntimes: 1.5");
  }
}
