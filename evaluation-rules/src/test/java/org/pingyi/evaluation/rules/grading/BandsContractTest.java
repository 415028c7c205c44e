package org.pingyi.evaluation.rules.grading;

import java.util.List;
import org.pingyi.evaluation.testkit.GradingContract;

class BandsContractTest extends GradingContract {
  BandsContractTest() {
    super(
        new Bands(),
        List.of("at-least: 60\nat-most-share: 25%", "at-least: 20\nat-most-share: 1/3", ""));
  }
}
