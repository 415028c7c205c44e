package org.pingyi.evaluation.rules.paper;

import org.pingyi.evaluation.testkit.PaperContract;

class MinimumAnswersContractTest extends PaperContract {
  MinimumAnswersContractTest() {
    super(
        new MinimumAnswers(),
        "at-least-share: 60%",
        "at-least: 3\nthen: reject",
        "at-least-share: 1/3",
        "at-least: 4\nthen: flag");
  }
}
