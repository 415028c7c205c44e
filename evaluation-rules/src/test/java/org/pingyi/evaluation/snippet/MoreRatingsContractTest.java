package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.ComparisonContract;

class MoreRatingsContractTest extends ComparisonContract {
  MoreRatingsContractTest() {
    super(new MoreRatings());
  }
}
