package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.StatisticContract;

class AgreementContractTest extends StatisticContract {

  AgreementContractTest() {
    super(new Agreement());
  }
}
