package org.pingyi.evaluation.rules.paper;

import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.testkit.PaperContract;

class TopMarksLimitContractTest extends PaperContract {
  TopMarksLimitContractTest() {
    super(
        new TopMarksLimit(),
        "option: option-1\nat-most-share: 50%",
        "option: option-2\nat-most-share: 0%\nfrom-objects: 1",
        "option: option-1\nat-most-share: 0%\nthen: flag");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    return scale instanceof OptionScale;
  }
}
