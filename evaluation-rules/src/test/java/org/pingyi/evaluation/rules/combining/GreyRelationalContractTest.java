package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.testkit.CombiningContract;

class GreyRelationalContractTest extends CombiningContract {
  GreyRelationalContractTest() {
    super(new GreyRelational(), "", "distinguishing: 0.1\nwhen-missing: incomplete");
  }
}
