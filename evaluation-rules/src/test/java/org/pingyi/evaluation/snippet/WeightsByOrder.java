package org.pingyi.evaluation.snippet;

import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.WeightingRule;

// @start region="rule"
/** Criteria weigh as they are listed: of three, the first 3, the second 2, the last 1. */
public final class WeightsByOrder implements WeightingRule<NoParameters> {

  @Override
  public RuleInfo info() {
    return RuleInfo.of("weights-by-order", "1.0", Text.of("Weights by order", "按次序赋权"));
  }

  @Override
  public List<Fraction> weigh(
      List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
    int n = criteria.size();
    return IntStream.range(0, n).mapToObj(i -> Fraction.of(n - i)).toList();
  }
}
// @end
