package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.rule.Scored;

/**
 * A criterion with the exact score that it came to, and how.
 *
 * @param criterion the criterion
 * @param score the score over all groups, or why there is none
 * @param byGroup the score by each group alone, in scheme order; none where nobody asks for it
 * @param cells for a leaf its cells; none for an inner criterion
 * @param children for an inner criterion its children; none for a leaf
 */
record ScoredCriterion(
    Criterion criterion,
    Scored score,
    ImmutableList<Scored> byGroup,
    ImmutableList<ScoredCell> cells,
    ImmutableList<ScoredCriterion> children) {

  /** Returns this criterion and all below it. */
  Stream<ScoredCriterion> tree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(ScoredCriterion::tree));
  }
}
