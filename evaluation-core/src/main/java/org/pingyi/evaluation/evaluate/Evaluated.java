package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.tally.Cell;

/**
 * An object with all that was decided on it.
 *
 * @param appraisal the object with the scores of its criteria
 * @param decision what was decided; nothing where it has no score
 * @param groups the rater groups of the scheme
 */
record Evaluated(Appraisal appraisal, Optional<Decision> decision, List<RaterGroup> groups)
    implements EvaluatedObject, OfAppraisal {

  Evaluated {
    groups = ImmutableList.copyOf(groups);
  }

  @Override
  public Optional<BigDecimal> score() {
    return decision.map(each -> each.placing().score());
  }

  @Override
  public OptionalInt rank() {
    return decision.map(each -> each.placing().rank()).orElse(OptionalInt.empty());
  }

  @Override
  public Optional<Grade> grade() {
    return decision.flatMap(Decision::grade);
  }

  @Override
  public String pool() {
    return appraisal.pool();
  }

  @Override
  public Cell cell(String leaf, String group, String stratum) {
    return appraisal.cell(leaf, group, stratum);
  }
}
