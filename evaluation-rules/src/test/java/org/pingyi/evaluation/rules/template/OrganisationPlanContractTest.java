package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class OrganisationPlanContractTest extends TemplateContract {
  OrganisationPlanContractTest() {
    super(new OrganisationPlan());
  }
}
