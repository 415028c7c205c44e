package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class ServiceReviewHallContractTest extends TemplateContract {
  ServiceReviewHallContractTest() {
    super(new ServiceReviewHall());
  }
}
