package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.CombiningContract;

class ShareOfBestContractTest extends CombiningContract {
  ShareOfBestContractTest() {
    super(new ShareOfBest());
  }
}
