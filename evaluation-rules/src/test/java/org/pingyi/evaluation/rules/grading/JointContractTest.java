package org.pingyi.evaluation.rules.grading;

import java.util.List;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.testkit.GradingContract;

class JointContractTest extends GradingContract {
  JointContractTest() {
    super(
        new Joint(),
        List.of(
            "at-least: 60\nsatisfaction-at-least: 50%\nno-criterion-below: 30\nat-most-share: 1/3",
            "satisfaction-at-least: 30%\nat-most-share: 50%", "at-least: 10"),
        "",
        "group: group-1");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return Fixtures.hasAttitude(scale, Attitude.POSITIVE);
  }
}
