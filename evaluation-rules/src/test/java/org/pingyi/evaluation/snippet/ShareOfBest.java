package org.pingyi.evaluation.snippet;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Distribution;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;

// @start region="rule"
/** How many of a hundred ratings are the first option of the scale, criteria by their weights. */
@Identified(id = "share-of-best", version = "1.0", en = "Share of the best", zh = "最优选项占比")
public final class ShareOfBest implements DistributionCombiningRule<NoParameters> {

  @Override
  public Scored combine(List<Distribution> criteria, NoParameters parameters) {
    List<Distribution> rated =
        criteria.stream().filter(criterion -> !criterion.shares().isEmpty()).toList();
    if (rated.isEmpty()) {
      return Scored.notApplicable(Text.of("nobody rated", "无人评分"));
    }
    return Scored.of(working(rated).step().result(), () -> working(rated));
  }

  private static Working working(List<Distribution> rated) {
    Terms terms = Working.weighted();
    for (Distribution criterion : rated) {
      Given hundred = Given.constant(Text.of("percent", "百分"), 100);
      Given share = criterion.share(criterion.shares().get(0));
      terms.add(
          criterion.part().id(),
          criterion.part().title(),
          Given.weight(criterion.part()),
          Step.of(share.name(), Operation.PRODUCT, List.of(hundred, share)));
    }
    return terms.mean(Text.of("share of the best", "最优选项占比"));
  }
}
// @end
