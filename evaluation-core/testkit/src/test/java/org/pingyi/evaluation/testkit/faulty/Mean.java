package org.pingyi.evaluation.testkit.faulty;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.testkit.ScoringContract;
import org.pingyi.evaluation.testkit.standard.WeightedMean;

/** The weighted mean under another id, without fault: others change one thing of it. */
public class Mean extends WeightedMean {

  @Override
  public RuleInfo info() {
    return RuleInfo.of("mean", "1.0", Text.of("Mean", "平均"));
  }

  /** Its contract. */
  public static class Tested extends ScoringContract {
    Tested() {
      super(new Mean());
    }
  }
}
