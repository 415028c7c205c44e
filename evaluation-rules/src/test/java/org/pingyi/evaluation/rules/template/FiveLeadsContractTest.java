package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class FiveLeadsContractTest extends TemplateContract {
  FiveLeadsContractTest() {
    super(new FiveLeads());
  }
}
