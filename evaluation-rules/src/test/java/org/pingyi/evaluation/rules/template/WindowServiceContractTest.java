package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class WindowServiceContractTest extends TemplateContract {
  WindowServiceContractTest() {
    super(new WindowService());
  }
}
