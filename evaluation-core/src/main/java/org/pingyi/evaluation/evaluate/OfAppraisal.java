package org.pingyi.evaluation.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.tally.Cell;

/** Something that was decided on an object, which sees of it what its appraisal sees. */
interface OfAppraisal extends AppraisedObject {

  /** Returns the object with the scores of its criteria. */
  Appraisal appraisal();

  @Override
  default EvaluationObject object() {
    return appraisal().object();
  }

  @Override
  default List<LeafCriterion> leaves() {
    return appraisal().leaves();
  }

  @Override
  default List<LeafCriterion> leaves(String criterion) {
    return appraisal().leaves(criterion);
  }

  @Override
  default Optional<BigDecimal> score(String criterion) {
    return appraisal().score(criterion);
  }

  @Override
  default Cell pooled(String leaf) {
    return appraisal().pooled(leaf);
  }

  @Override
  default Cell cell(String leaf, String group) {
    return appraisal().cell(leaf, group);
  }

  @Override
  default RaterGroup group(String id) {
    return appraisal().group(id);
  }
}
