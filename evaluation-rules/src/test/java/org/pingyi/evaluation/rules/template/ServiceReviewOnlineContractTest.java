package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class ServiceReviewOnlineContractTest extends TemplateContract {
  ServiceReviewOnlineContractTest() {
    super(new ServiceReviewOnline());
  }
}
