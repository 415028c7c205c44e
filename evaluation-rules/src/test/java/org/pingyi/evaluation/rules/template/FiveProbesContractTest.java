package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class FiveProbesContractTest extends TemplateContract {
  FiveProbesContractTest() {
    super(new FiveProbes());
  }
}
