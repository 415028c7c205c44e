package org.pingyi.evaluation.rules.order;

import org.pingyi.evaluation.testkit.OrderContract;

class ShareAndNumberContractTest extends OrderContract {
  ShareAndNumberContractTest() {
    super(new ShareAndNumber(), "", "share-power: 2", "number-power: 8\nshare-power: 3");
  }
}
