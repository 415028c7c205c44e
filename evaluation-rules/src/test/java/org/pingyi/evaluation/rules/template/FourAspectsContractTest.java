package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class FourAspectsContractTest extends TemplateContract {
  FourAspectsContractTest() {
    super(new FourAspects());
  }
}
