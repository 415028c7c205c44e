package org.pingyi.evaluation.rules.comparison;

import org.pingyi.evaluation.testkit.ComparisonContract;

class PutRightContractTest extends ComparisonContract {
  PutRightContractTest() {
    super(
        new PutRight(),
        "",
        "adjust: none\nconfidence: 99.9%",
        "adjust: benjamini-hochberg\nconfidence: 50%");
  }
}
