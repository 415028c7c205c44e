package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class MajorityJudgementContractTest extends ScoringContract {
  MajorityJudgementContractTest() {
    super(new MajorityJudgement());
  }
}
