package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class MemberPlanContractTest extends TemplateContract {
  MemberPlanContractTest() {
    super(new MemberPlan());
  }
}
