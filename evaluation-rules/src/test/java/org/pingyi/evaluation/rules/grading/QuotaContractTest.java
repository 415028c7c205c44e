package org.pingyi.evaluation.rules.grading;

import java.util.List;
import org.pingyi.evaluation.testkit.GradingContract;

class QuotaContractTest extends GradingContract {
  QuotaContractTest() {
    super(new Quota(), List.of("share: 30%", "share: 1/3", ""), "", "ties: up", "ties: down");
  }
}
