package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.FlagContract;

class SkimmedContractTest extends FlagContract {
  SkimmedContractTest() {
    super(new Skimmed(), "seconds: 100");
  }
}
