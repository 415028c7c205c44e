package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class FiveGoodsContractTest extends TemplateContract {
  FiveGoodsContractTest() {
    super(new FiveGoods());
  }
}
