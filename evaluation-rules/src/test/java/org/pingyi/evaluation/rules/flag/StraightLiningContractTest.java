package org.pingyi.evaluation.rules.flag;

import org.pingyi.evaluation.testkit.FlagContract;

class StraightLiningContractTest extends FlagContract {
  StraightLiningContractTest() {
    super(
        new StraightLining(),
        "",
        "from-answers: 2\nat-least-share: 50%",
        "from-answers: 3\nat-least-share: 2/3");
  }
}
