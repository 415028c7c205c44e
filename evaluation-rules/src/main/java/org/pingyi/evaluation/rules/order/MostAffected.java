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
 * {@code most-affected} (不满意人数优先): what most people are dissatisfied with is put right first, by
 * the number of negative ratings; of equal numbers what the greater share are dissatisfied with.
 * The effort goes where it reaches most people, and large objects come first.
 */
@Identified(id = "most-affected", version = "1.0", en = "Most affected", zh = "不满意人数优先")
public final class MostAffected implements RectificationOrder<NoParameters> {

  /** Creates the rule. */
  public MostAffected() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Priority priority(Dissatisfaction of, NoParameters parameters) {
    return Priority.of(of.number(), of.share());
  }
}
