package org.pingyi.evaluation.rules.weighting;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code equal} (等权): each of n criteria weighs 1 / n, whatever weights are written. It says openly
 * that nobody judged the criteria; often it does as well as weights that somebody did judge. See R.
 * M. Dawes, The robust beauty of improper linear models in decision making, American Psychologist
 * 34 (1979), 571–582.
 */
@Identified(id = "equal", version = "1.0", en = "Equal weights", zh = "等权")
public final class EqualWeights implements WeightingRule<NoParameters> {

  /** Creates the rule. */
  public EqualWeights() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Weighing weigh(List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
    Step share =
        Steps.quotient(
            Text.of("equal share", "均等份额"),
            Steps.ONE,
            Given.constant(Text.of("criteria", "评议内容项数"), criteria.size()));
    return Weighing.of(
        Collections.nCopies(criteria.size(), new Weight(share.result(), () -> share)));
  }
}
