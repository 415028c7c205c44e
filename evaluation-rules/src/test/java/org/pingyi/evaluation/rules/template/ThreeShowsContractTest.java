package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class ThreeShowsContractTest extends TemplateContract {
  ThreeShowsContractTest() {
    super(new ThreeShows());
  }
}
