package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.RectificationOrder;

// @start region="rule"
/** What most people are dissatisfied with is put right first, whatever share of them it is. */
@Identified(id = "most-voices", version = "1.0", en = "Most voices", zh = "人数优先")
public final class MostVoices implements RectificationOrder<NoParameters> {
  @Override
  public Priority priority(Dissatisfaction of, NoParameters parameters) {
    return Priority.of(of.number());
  }
}
// @end
