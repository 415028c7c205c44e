package org.pingyi.evaluation.snippet;

import jakarta.validation.constraints.Positive;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;

// @start region="rule"
/** A paper that took fewer seconds for each ballot than can be honest is void. */
@Identified(id = "long-enough", version = "1.0", en = "Long enough", zh = "用时充足")
public final class LongEnough implements PaperRule<LongEnough.Parameters> {

  /** What a scheme writes beside {@code use: long-enough}. */
  public record Parameters(@Positive int seconds) {}

  @Override
  public Verdict judge(Paper paper, Parameters parameters) {
    long least = (long) parameters.seconds() * paper.ballots();
    if (paper.seconds().orElse(least) >= least) {
      return new Verdict.Stands();
    }
    return new Verdict.VoidPaper(Text.of("filled in too quickly", "填写过快")); // tells no answer
  }
}
// @end
