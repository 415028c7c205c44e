package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class DropExtremesContractTest extends ScoringContract {
  DropExtremesContractTest() {
    super(new DropExtremes(), "", "at-each-end: 2", "from-ratings: 3");
  }
}
