package org.pingyi.evaluation.snippet;

import java.util.List;
import org.pingyi.evaluation.testkit.GradingContract;

class GradeByRankContractTest extends GradingContract {
  GradeByRankContractTest() {
    super(new GradeByRank(), List.of("to-rank: 1", "to-rank: 2", ""));
  }
}
