package org.pingyi.evaluation.rules.grading;

import java.util.List;
import org.pingyi.evaluation.testkit.GradingContract;

class MajorityGradeContractTest extends GradingContract {
  MajorityGradeContractTest() {
    super(
        new MajorityGrade(),
        List.of("option: option-1", "option: option-2", "option: option-3"),
        "",
        "criterion: criterion-3\ngroup: group-2",
        "criterion: criterion-1");
  }
}
