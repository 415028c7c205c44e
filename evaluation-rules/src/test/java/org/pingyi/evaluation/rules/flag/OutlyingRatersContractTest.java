package org.pingyi.evaluation.rules.flag;

import org.pingyi.evaluation.testkit.FlagContract;

class OutlyingRatersContractTest extends FlagContract {
  OutlyingRatersContractTest() {
    super(
        new OutlyingRaters(),
        "",
        "above: 0.5\nfrom-answers: 1\nfrom-papers: 3",
        "above: 2\nfrom-answers: 2\nfrom-papers: 4");
  }
}
