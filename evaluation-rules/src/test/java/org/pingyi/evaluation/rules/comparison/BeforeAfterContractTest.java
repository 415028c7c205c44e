package org.pingyi.evaluation.rules.comparison;

import org.pingyi.evaluation.testkit.ComparisonContract;

class BeforeAfterContractTest extends ComparisonContract {
  BeforeAfterContractTest() {
    super(
        new BeforeAfter(),
        "draws: 99",
        "level: by-group\nadjust: benjamini-hochberg\ndraws: 99",
        "level: both\nadjust: none\nconfidence: 90%\ndraws: 99\nseed: -7");
  }
}
