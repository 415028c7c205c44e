package org.pingyi.evaluation.rules.paper;

import org.pingyi.evaluation.testkit.PaperContract;

class NoStraightLiningContractTest extends PaperContract {
  NoStraightLiningContractTest() {
    super(
        new NoStraightLining(),
        "from-answers: 3",
        "",
        "from-answers: 2\nthen: reject",
        "from-answers: 2\nthen: flag");
  }
}
