package org.pingyi.evaluation.testkit.faulty;

import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.testkit.ScoringContract;
import org.pingyi.evaluation.testkit.standard.WeightedMean;

/** A rule without fault, of which others change one thing. */
public class Mean implements ScoringRule<NoParameters> {

  @Override
  public RuleInfo info() {
    return RuleInfo.of("mean", "1.0", Text.of("Mean", "平均"));
  }

  @Override
  public ScoreRange range(Scale scale, NoParameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, NoParameters parameters) {
    Step step = WeightedMean.working(cell).step();
    return Scored.of(step.result(), () -> Working.of(step));
  }

  /** Its contract. */
  public static class Tested extends ScoringContract {
    Tested() {
      super(new Mean());
    }
  }
}
