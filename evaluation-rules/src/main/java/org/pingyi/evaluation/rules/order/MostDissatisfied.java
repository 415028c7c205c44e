package org.pingyi.evaluation.rules.order;

import java.util.Optional;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code most-dissatisfied} (不满意率优先): what the greatest share of those who rated it are
 * dissatisfied with is put right first, by negative / rated, 0 where nobody rated; of equal shares
 * what more people are dissatisfied with. The shares are compared exactly. The size of an object
 * does not matter, so that small ones are not forgotten; where one rated, and was dissatisfied, the
 * share is as great as it can be.
 */
@Identified(id = "most-dissatisfied", version = "1.0", en = "Most dissatisfied", zh = "不满意率优先")
public final class MostDissatisfied implements RectificationOrder<NoParameters> {

  /** Creates the rule. */
  public MostDissatisfied() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Priority priority(Dissatisfaction of, NoParameters parameters) {
    return Priority.byShare(of);
  }
}
